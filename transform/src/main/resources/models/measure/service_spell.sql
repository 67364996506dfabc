-- Grain: one person, one school, one position, one start: main spells that count as teaching service.
-- What has not begun or ended by the last observed day is not known yet.
WITH main_spell AS (
  SELECT employment.person_key, employment.school_id, employment.position, employment.teaching, employment.subject,
    employment.started_on, employment.start_reason,
    CASE WHEN employment.ended_on <= observation.observed_to THEN employment.ended_on END AS ended_on,
    CASE WHEN employment.ended_on <= observation.observed_to THEN employment.end_reason END AS end_reason,
    CASE WHEN employment.ended_on <= observation.observed_to THEN employment.destination_school_id END
      AS destination_school_id,
    CASE WHEN employment.ended_on <= observation.observed_to THEN employment.destination_region END
      AS destination_region,
    observation.sr_retained
  FROM fact_employment AS employment
  JOIN observation ON employment.started_on <= observation.observed_to
  WHERE employment.employment_kind = 'main'
),
taught AS (
  SELECT person_key, school_id, min(started_on) AS taught_from
  FROM main_spell
  WHERE teaching
  GROUP BY person_key, school_id
)
SELECT spell.person_key, spell.school_id, spell.position, spell.teaching, spell.subject, spell.started_on,
  spell.start_reason, spell.ended_on, spell.end_reason, spell.destination_school_id, spell.destination_region
FROM main_spell AS spell
LEFT JOIN taught ON taught.person_key = spell.person_key AND taught.school_id = spell.school_id
WHERE spell.teaching
  -- a setting lets another post in the school where the person taught continue the service
  OR (spell.sr_retained AND spell.started_on >= taught.taught_from)
