-- Grain: one academic year, one subject (or all), one stage, one level, one territory.
-- Participations and distinct pupils are counted apart; per 100 pupils of the schools that belong to the territory.
WITH placed AS (
  SELECT olympiad.academic_year, olympiad.subject, olympiad.stage, olympiad.pupil_id, olympiad.result,
    olympiad.school_id, place.municipality_code, place.region_code, place.country_code
  FROM olympiads AS olympiad
  JOIN school_in_year AS place
    ON place.academic_year = olympiad.academic_year AND place.school_id = olympiad.school_id
),
levels AS (
  SELECT level FROM (VALUES ('school'), ('municipality'), ('region'), ('country')) AS listed(level)
),
leveled AS (
  SELECT placed.academic_year, placed.subject, placed.stage, placed.pupil_id, placed.result, levels.level,
    CASE levels.level WHEN 'school' THEN placed.school_id WHEN 'municipality' THEN placed.municipality_code
      WHEN 'region' THEN placed.region_code ELSE placed.country_code END AS territory_code
  FROM placed
  CROSS JOIN levels
),
by_subject AS (
  SELECT academic_year, subject, stage, level, territory_code, count(*) AS participations,
    count(DISTINCT pupil_id) AS pupils, count(CASE WHEN result = 'prize' THEN 1 END) AS prizes,
    count(CASE WHEN result = 'winner' THEN 1 END) AS winners
  FROM leveled
  WHERE territory_code IS NOT NULL
  GROUP BY academic_year, subject, stage, level, territory_code
),
together AS (
  SELECT academic_year, 'all' AS subject, stage, level, territory_code, count(*) AS participations,
    count(DISTINCT pupil_id) AS pupils, count(CASE WHEN result = 'prize' THEN 1 END) AS prizes,
    count(CASE WHEN result = 'winner' THEN 1 END) AS winners
  FROM leveled
  WHERE territory_code IS NOT NULL
  GROUP BY academic_year, stage, level, territory_code
),
counted AS (
  SELECT * FROM by_subject
  UNION ALL
  SELECT * FROM together
),
enrolled AS (
  SELECT count.academic_year, levels.level,
    CASE levels.level WHEN 'school' THEN count.school_id WHEN 'municipality' THEN place.municipality_code
      WHEN 'region' THEN place.region_code ELSE place.country_code END AS territory_code,
    count.pupils
  FROM fact_staff_count AS count
  JOIN school_in_year AS place ON place.academic_year = count.academic_year AND place.school_id = count.school_id
  CROSS JOIN levels
),
enrolment AS (
  SELECT academic_year, level, territory_code, CAST(sum(pupils) AS BIGINT) AS enrolled
  FROM enrolled
  GROUP BY academic_year, level, territory_code
)
SELECT
  counted.academic_year, counted.subject, counted.stage, counted.level, counted.territory_code,
  counted.participations, counted.pupils, counted.prizes, counted.winners,
  share(counted.participations * 100, enrolment.enrolled) AS per_100_pupils,
  'show' AS public_status
FROM counted
LEFT JOIN enrolment
  ON enrolment.academic_year = counted.academic_year AND enrolment.level = counted.level
  AND enrolment.territory_code = counted.territory_code
