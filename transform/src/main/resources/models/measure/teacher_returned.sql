-- Grain: one person in service at one census who had served before, but not at the census a year earlier.
SELECT teacher.person_key, teacher.census_year - 1 AS from_year, teacher.school_id, 'RT' AS state,
  teacher.school_id AS to_school_id, CAST(NULL AS STRING) AS to_region
FROM teacher_census AS teacher
JOIN observation ON teacher.census_on <= observation.observed_to
JOIN service_origin AS origin ON origin.person_key = teacher.person_key
  AND origin.first_spell_on < census_day(teacher.census_year - 1)
WHERE NOT EXISTS (
  -- a spell that holds at the earlier census without being told is no break
  SELECT 1 FROM service_spell AS spell
  WHERE spell.person_key = teacher.person_key AND spell.teaching
    AND spell.started_on <= census_day(teacher.census_year - 1)
    AND (spell.ended_on IS NULL OR spell.ended_on > census_day(teacher.census_year - 1)))
