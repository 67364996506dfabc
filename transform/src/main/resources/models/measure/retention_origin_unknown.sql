-- Grain: one cohort, level, territory, breakdown, group: people whose first day of teaching nobody knows, by the first
-- census of their first known spell. They enter no rate.
SELECT origin.cohort, levels.level,
  CASE levels.level WHEN 'school' THEN origin.school_id WHEN 'municipality' THEN origin.municipality_code
    WHEN 'region' THEN origin.region_code ELSE origin.country_code END AS territory_code,
  breakdowns.breakdown,
  coalesce(CASE breakdowns.breakdown WHEN 'all' THEN 'all' WHEN 'locality' THEN origin.locality
    WHEN 'school_kind' THEN origin.school_kind WHEN 'subject_group' THEN origin.subject_group ELSE origin.sex END,
    'unknown') AS group_value,
  count(*) AS people
FROM service_origin AS origin
CROSS JOIN (VALUES ('school'), ('municipality'), ('region'), ('country')) AS levels(level)
JOIN (VALUES ('all'), ('locality'), ('school_kind'), ('subject_group'), ('sex')) AS breakdowns(breakdown)
  ON levels.level <> 'school' OR breakdowns.breakdown = 'all'
WHERE origin.time_zero IS NULL
GROUP BY 1, 2, 3, 4, 5
