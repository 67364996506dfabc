-- Grain of the prepared rows: one outcome, one unit (teacher, course of a person, school), one year, one part of its
-- value. The value of a unit in a year is the mean of (sum_x / n − mean) / sigma over its parts, weighted by n / sharing.
-- cohort = the year from which a unit is mentored (null: not yet); compared only within a stratum.
WITH results AS (
  -- results that the teacher does not give; of national tests only where the settings link them with teachers
  SELECT class.academic_year, class.school_id, class.class_name, class.procedure, class.subject, class.grade,
    class.measured, class.sum_x, reference.mean_x, reference.sigma
  FROM result_class AS class
  CROSS JOIN settings
  JOIN result_reference AS reference
    ON reference.academic_year = class.academic_year AND reference.procedure = class.procedure
    AND reference.subject = class.subject AND reference.grade = class.grade
  WHERE class.procedure IN ('oge', 'ege', 'vpr') AND (class.procedure <> 'vpr' OR settings.vpr_results = 'linked')
    AND class.measured > 0 AND reference.sigma IS NOT NULL
),
taught AS (
  -- several teachers of a class share its results alike: who taught how much is not delivered
  SELECT teacher.academic_year, teacher.school_id, teacher.class_name, teacher.grade, teacher.subject,
    teacher.person_key,
    count(*) OVER (PARTITION BY teacher.academic_year, teacher.school_id, teacher.class_name, teacher.grade,
      teacher.subject) AS sharing
  FROM result_class_teacher AS teacher
),
teacher_parts AS (
  SELECT 'mean_z' AS outcome, taught.person_key AS unit, results.academic_year, results.school_id,
    results.procedure || ' ' || results.subject || ' ' || CAST(results.grade AS STRING) AS part, taught.sharing,
    CAST(sum(results.measured) AS BIGINT) AS n, CAST(sum(results.sum_x) AS BIGINT) AS sum_x,
    max(results.mean_x) AS mean_x, max(results.sigma) AS sigma
  FROM results
  JOIN taught
    ON taught.academic_year = results.academic_year AND taught.school_id = results.school_id
    AND taught.class_name = results.class_name AND taught.grade = results.grade AND taught.subject = results.subject
  GROUP BY taught.person_key, results.academic_year, results.school_id, results.procedure, results.subject,
    results.grade, taught.sharing
),
teachers AS (
  SELECT part.outcome, part.unit, part.academic_year, part.school_id, part.part, part.sharing, part.n, part.sum_x,
    part.mean_x, part.sigma, academic_year_of(entry.mentored_on) AS cohort, first.first_taught, 'teacher' AS stratum
  FROM teacher_parts AS part
  LEFT JOIN mentee_entry AS entry ON entry.person_key = part.unit
  LEFT JOIN person_first_taught AS first ON first.person_key = part.unit
),
courses AS (
  -- a course of a person has two times: entry (0) and exit (1); mentored are those who entered up to the exit and not
  -- long before the entry; compared with people who began as high (within 0.05) and ended in the same year
  SELECT course.*, academic_year_of(course.exit_on) AS exit_year, entry.mentored_on AS entered_on,
    CASE WHEN entry.mentored_on <= course.exit_on THEN 1 END AS cohort
  FROM deficit_course AS course
  LEFT JOIN mentee_entry AS entry ON entry.person_key = course.person_key
  WHERE entry.mentored_on IS NULL OR entry.mentored_on >= add_days(course.entry_on, -92)
),
placed_courses AS (
  SELECT courses.*, staff.school_id,
    CAST(courses.exit_year AS STRING) || ' ' ||
      CAST(whole_quotient(courses.entry_share, courses.competencies * 500) AS STRING) AS stratum
  FROM courses
  JOIN (
    -- where the person teaches at entry; of several schools the first by id
    SELECT course.person_key, min(spell.school_id) AS school_id
    FROM deficit_course AS course
    JOIN fact_employment AS spell
      ON spell.person_key = course.person_key AND spell.teaching AND spell.started_on <= course.exit_on
      AND (spell.ended_on IS NULL OR spell.ended_on > course.entry_on)
    GROUP BY course.person_key
  ) AS staff ON staff.person_key = courses.person_key
),
waves AS (
  SELECT wave, at_exit FROM (VALUES (0, false), (1, true)) AS listed(wave, at_exit)
),
course_parts AS (
  SELECT 'competency_score' AS outcome, course.person_key AS unit, waves.wave AS academic_year, course.school_id,
    '' AS part, 1 AS sharing, course.competencies * 10000 AS n,
    CASE WHEN waves.at_exit THEN course.exit_share ELSE course.entry_share END AS sum_x,
    0E0 AS mean_x, 1E0 AS sigma, course.cohort, CAST(NULL AS BIGINT) AS first_taught, course.stratum, course.exit_year
  FROM placed_courses AS course
  CROSS JOIN waves
  UNION ALL
  SELECT 'deficit_share' AS outcome, course.person_key AS unit, waves.wave AS academic_year, course.school_id,
    '' AS part, 1 AS sharing, course.judged AS n,
    CASE WHEN waves.at_exit THEN course.exit_deficits ELSE course.entry_deficits END AS sum_x,
    0E0 AS mean_x, 1E0 AS sigma, course.cohort, CAST(NULL AS BIGINT) AS first_taught, course.stratum, course.exit_year
  FROM placed_courses AS course
  CROSS JOIN waves
  WHERE course.judged > 0
),
school_start AS (
  -- a school mentors from the year in which half of its young teachers have entered a programme by 31 December
  SELECT school_id, min(academic_year) AS cohort
  FROM school_retention_year
  WHERE entered * 2 >= young_teachers
  GROUP BY school_id
),
schools AS (
  SELECT 'retained' AS outcome, school.school_id AS unit, school.academic_year, school.school_id, '' AS part, 1 AS sharing,
    school.young_teachers AS n, school.stayed AS sum_x, 0E0 AS mean_x, 1E0 AS sigma, start.cohort,
    CAST(NULL AS BIGINT) AS first_taught, place.locality AS stratum
  FROM school_retention_year AS school
  JOIN school_in_year AS place ON place.academic_year = school.academic_year AND place.school_id = school.school_id
  LEFT JOIN school_start AS start ON start.school_id = school.school_id
),
units AS (
  SELECT outcome, unit, academic_year, school_id, part, sharing, n, sum_x, mean_x, sigma, cohort, first_taught, stratum,
    academic_year AS place_year
  FROM teachers
  UNION ALL
  SELECT outcome, unit, academic_year, school_id, part, sharing, n, sum_x, mean_x, sigma, cohort, first_taught, stratum,
    exit_year AS place_year
  FROM course_parts
  UNION ALL
  SELECT outcome, unit, academic_year, school_id, part, sharing, n, sum_x, mean_x, sigma, cohort, first_taught, stratum,
    academic_year AS place_year
  FROM schools
)
SELECT units.outcome, units.unit, units.academic_year, units.school_id, units.part, units.sharing, units.n, units.sum_x,
  units.mean_x, units.sigma, units.cohort, units.first_taught, units.stratum,
  place.municipality_code, place.region_code, place.country_code
FROM units
JOIN school_in_year AS place ON place.academic_year = units.place_year AND place.school_id = units.school_id
ORDER BY units.outcome, units.unit, units.academic_year, units.school_id, units.part, units.sharing
