-- Grain: one person in one school in one position from one date.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT
  employment.person_id AS person_key, employment.school_id, employment.position,
  coalesce(dim_position.teaching, false) AS teaching, employment.subject, employment.employment_kind,
  employment.rate, employment.started_on, employment.start_reason,
  coalesce(employment.ended_on, employment.gone_by) AS ended_on, employment.seen_last,
  CASE WHEN employment.gone_by IS NOT NULL THEN 'unknown' ELSE employment.end_reason END AS end_reason,
  employment.destination_school_id, employment.destination_region
FROM employment
LEFT JOIN dim_position ON dim_position.position = employment.position
