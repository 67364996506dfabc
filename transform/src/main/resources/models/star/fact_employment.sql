-- Grain: one person in one school in one position from one date.
SELECT
  employment.person_id AS person_key, employment.school_id, employment.position,
  coalesce(dim_position.teaching, false) AS teaching, employment.subject, employment.employment_kind,
  employment.rate, employment.started_on, employment.start_reason, employment.ended_on, employment.end_reason,
  employment.destination_school_id, employment.destination_region
FROM employment
LEFT JOIN dim_position ON dim_position.position = employment.position
