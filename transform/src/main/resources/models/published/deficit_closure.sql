-- Grain: one academic year of the exit, one level, one territory, one competency (all = all areas), one instrument,
-- one assessor.
-- Prepared for the last step in Java: counts, and sums of changes for the interval. Over all areas a person's change is
-- the mean of the own areas, so that the interval is one over persons and not over repeated answers of the same ones.
WITH placed AS (
  SELECT unit.academic_year, unit.level, unit.territory_code, pair.competency, pair.instrument, pair.assessor,
    pair.person_key, pair.exit_on IS NOT NULL AS paired, pair.deficit_entry, pair.deficit_exit, pair.change_e12
  FROM assessment_pair AS pair
  JOIN school_year_unit AS unit
    ON unit.academic_year = pair.academic_year AND unit.school_id = pair.school_id
),
grouped AS (
  SELECT academic_year, level, territory_code, competency, instrument, assessor, person_key, paired, deficit_entry,
    deficit_exit, change_e12
  FROM placed
  UNION ALL
  SELECT academic_year, level, territory_code, 'all' AS competency, instrument, assessor, person_key, paired,
    deficit_entry, deficit_exit, change_e12
  FROM placed
),
persons AS (
  SELECT academic_year, level, territory_code, competency, instrument, assessor, person_key,
    count(CASE WHEN paired THEN 1 END) AS pairs,
    count(CASE WHEN paired AND deficit_entry THEN 1 END) AS deficits_entry,
    count(CASE WHEN paired AND deficit_entry AND NOT deficit_exit THEN 1 END) AS deficits_closed,
    count(CASE WHEN paired AND NOT deficit_entry AND deficit_exit THEN 1 END) AS deficits_new,
    -- moved up by 1 each, so that what is divided is not negative
    CAST(sum(change_e12 + 1000000000000) AS BIGINT) AS moved_sum
  FROM grouped
  GROUP BY academic_year, level, territory_code, competency, instrument, assessor, person_key
),
changed AS (
  SELECT persons.*,
    CASE WHEN pairs > 0 THEN rounded_quotient(moved_sum, pairs) - 1000000000000 END AS change_e12
  FROM persons
)
SELECT
  academic_year, level, territory_code, competency, instrument, assessor,
  count(CASE WHEN pairs > 0 THEN 1 END) AS persons_paired,
  count(CASE WHEN pairs = 0 THEN 1 END) AS persons_lost,
  CAST(sum(deficits_entry) AS BIGINT) AS deficits_entry, CAST(sum(deficits_closed) AS BIGINT) AS deficits_closed,
  CAST(sum(deficits_new) AS BIGINT) AS deficits_new,
  sum(CAST(change_e12 AS DECIMAL(18, 0))) AS change_sum,
  sum(exact_square(change_e12)) AS change_squares
FROM changed
GROUP BY academic_year, level, territory_code, competency, instrument, assessor
ORDER BY academic_year, level, territory_code, competency, instrument, assessor
