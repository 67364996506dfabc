-- Grain: one school in one academic year with at least three teachers in their first three years at its census.
-- Who of them still teaches in the school at the next census, and who had entered a programme by 31 December.
WITH last_day AS (
  SELECT max(as_of) AS observed_to FROM dim_campaign
),
censuses AS (
  SELECT year.academic_year, year.census_on, following.census_on AS next_census_on
  FROM dim_academic_year AS year
  JOIN dim_academic_year AS following ON following.academic_year = year.academic_year + 1
  CROSS JOIN last_day
  WHERE following.census_on <= last_day.observed_to
),
main_spells AS (
  SELECT person_key, school_id, started_on, ended_on FROM fact_employment
  WHERE teaching AND employment_kind = 'main'
),
young AS (
  SELECT DISTINCT census.academic_year, census.next_census_on, spell.school_id, spell.person_key
  FROM censuses AS census
  JOIN main_spells AS spell
    ON spell.started_on <= census.census_on AND (spell.ended_on IS NULL OR spell.ended_on > census.census_on)
  JOIN person_first_taught AS first ON first.person_key = spell.person_key
  WHERE census.academic_year - first.first_taught BETWEEN 0 AND 2
),
followed AS (
  SELECT young.academic_year, young.school_id, young.person_key,
    max(CASE WHEN later.person_key IS NOT NULL THEN 1 ELSE 0 END) AS stayed,
    max(CASE WHEN entry.mentored_on <= make_date(CAST(young.academic_year AS INT), 12, 31) THEN 1 ELSE 0 END) AS entered
  FROM young
  LEFT JOIN main_spells AS later
    ON later.person_key = young.person_key AND later.school_id = young.school_id
    AND later.started_on <= young.next_census_on
    AND (later.ended_on IS NULL OR later.ended_on > young.next_census_on)
  LEFT JOIN mentee_entry AS entry ON entry.person_key = young.person_key
  GROUP BY young.academic_year, young.school_id, young.person_key
),
silent AS (
  SELECT school_id, academic_year FROM school_reporting WHERE NOT reported
)
SELECT followed.academic_year, followed.school_id, count(*) AS young_teachers,
  CAST(sum(followed.stayed) AS BIGINT) AS stayed, CAST(sum(followed.entered) AS BIGINT) AS entered
FROM followed
-- of a school that was silent in one of the two years nothing is known
LEFT JOIN silent AS silent_then
  ON silent_then.school_id = followed.school_id AND silent_then.academic_year = followed.academic_year
LEFT JOIN silent AS silent_later
  ON silent_later.school_id = followed.school_id AND silent_later.academic_year = followed.academic_year + 1
WHERE silent_then.school_id IS NULL AND silent_later.school_id IS NULL
GROUP BY followed.academic_year, followed.school_id
HAVING count(*) >= 3
