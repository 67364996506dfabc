-- Grain: one person with main teaching spells. Time zero, cohort, and where the first spell was.
-- Time zero is empty when nobody knows when the person began to teach: then the person enters no rate.
WITH ranked AS (
  SELECT person_key, school_id, subject, started_on, start_reason,
    row_number() OVER (PARTITION BY person_key
      ORDER BY started_on, CASE WHEN start_reason = 'first_hire' THEN 0 ELSE 1 END, school_id, position) AS spell_rank
  FROM service_spell
  WHERE teaching
),
first_spell AS (
  SELECT ranked.person_key, ranked.school_id, ranked.subject, ranked.started_on AS first_spell_on,
    CASE WHEN persons.first_teaching_on IS NOT NULL THEN persons.first_teaching_on
      WHEN ranked.start_reason = 'first_hire' THEN ranked.started_on END AS time_zero,
    persons.sex
  FROM ranked
  LEFT JOIN persons ON persons.person_id = ranked.person_key
  WHERE ranked.spell_rank = 1
),
school_then AS (
  -- the first known version of a school speaks for the time before it, too
  SELECT school_id, locality, kind, valid_to,
    CASE WHEN row_number() OVER (PARTITION BY school_id ORDER BY valid_from) = 1 THEN DATE '1800-01-01'
      ELSE valid_from END AS valid_from
  FROM dim_school
)
SELECT
  first_spell.person_key, first_spell.time_zero,
  first_census_year(coalesce(first_spell.time_zero, first_spell.first_spell_on)) AS cohort,
  first_spell.first_spell_on, first_spell.school_id, place.municipality_code, place.region_code, place.country_code,
  school_then.locality, school_then.kind AS school_kind, subject_group.value AS subject_group, first_spell.sex,
  mentee_entry.mentored_on
FROM first_spell
LEFT JOIN school_place AS place ON place.school_id = first_spell.school_id
LEFT JOIN school_then ON school_then.school_id = first_spell.school_id
  AND school_then.valid_from <= first_spell.first_spell_on
  AND (school_then.valid_to IS NULL OR first_spell.first_spell_on < school_then.valid_to)
LEFT JOIN code_attributes AS subject_group
  ON subject_group.code_list = 'subject' AND subject_group.attribute = 'subject_group'
  AND subject_group.code = first_spell.subject
LEFT JOIN mentee_entry ON mentee_entry.person_key = first_spell.person_key
