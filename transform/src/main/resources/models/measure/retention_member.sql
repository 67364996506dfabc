-- Grain: one subject (person and scope), one level, one breakdown: in which cells of the retention tables the subject
-- is counted. At the level of schools there is no breakdown.
WITH levelled AS (
  SELECT subject.*, levels.level,
    CASE levels.level WHEN 'school' THEN subject.school_id WHEN 'municipality' THEN subject.municipality_code
      WHEN 'region' THEN subject.region_code ELSE subject.country_code END AS territory_code
  FROM retention_subject AS subject
  CROSS JOIN (VALUES ('school'), ('municipality'), ('region'), ('country')) AS levels(level)
),
grouped AS (
  SELECT levelled.*, breakdowns.breakdown,
    CASE breakdowns.breakdown WHEN 'all' THEN 'all' WHEN 'locality' THEN levelled.locality
      WHEN 'school_kind' THEN levelled.school_kind WHEN 'subject_group' THEN levelled.subject_group
      ELSE levelled.sex END AS known_group
  FROM levelled
  JOIN (VALUES ('all'), ('locality'), ('school_kind'), ('subject_group'), ('sex')) AS breakdowns(breakdown)
    ON levelled.level <> 'school' OR breakdowns.breakdown = 'all'
)
SELECT person_key, scope, time_zero, cohort, entry_on, exit_on, event, cause, entry_day, exit_day, school_id,
  municipality_code, region_code, country_code, locality, school_kind, subject_group, sex, mentored_on, mentored_day,
  censor_reason, level, territory_code, breakdown, coalesce(known_group, 'unknown') AS group_value
FROM grouped
WHERE territory_code IS NOT NULL
