-- Grain: one pseudonymous person in one period in which these attributes were believed (SCD2 by date of delivery).
-- What the first delivery says holds since ever; a later delivery that says something else opens a new period.
WITH known AS (
  -- persons that are not withdrawn today
  SELECT person_id AS person_key FROM persons
),
versions AS (
  -- of several rows of one day the one with the greatest delivery hash holds, as everywhere
  SELECT landed.*, row_number() OVER (PARTITION BY landed.person_key, landed.dated
    ORDER BY landed.delivery_id DESC, landed.source_row DESC) AS day_rank
  FROM landed_persons AS landed
  JOIN known ON known.person_key = landed.person_key
  WHERE NOT coalesce(landed.withdrawn, false)
),
compared AS (
  -- each version beside the one before it
  SELECT
    person_key, dated, sex, birth_year, education, graduated_on, first_teaching_on, category,
    row_number() OVER (PARTITION BY person_key ORDER BY dated) AS version_number,
    lag(sex) OVER (PARTITION BY person_key ORDER BY dated) AS sex_before,
    lag(birth_year) OVER (PARTITION BY person_key ORDER BY dated) AS birth_year_before,
    lag(education) OVER (PARTITION BY person_key ORDER BY dated) AS education_before,
    lag(graduated_on) OVER (PARTITION BY person_key ORDER BY dated) AS graduated_on_before,
    lag(first_teaching_on) OVER (PARTITION BY person_key ORDER BY dated) AS first_teaching_on_before,
    lag(category) OVER (PARTITION BY person_key ORDER BY dated) AS category_before
  FROM versions
  WHERE day_rank = 1
),
changed AS (
  -- a delivery that only repeats what was known opens no period
  SELECT * FROM compared
  WHERE version_number = 1
    OR sex IS DISTINCT FROM sex_before OR birth_year IS DISTINCT FROM birth_year_before
    OR education IS DISTINCT FROM education_before OR graduated_on IS DISTINCT FROM graduated_on_before
    OR first_teaching_on IS DISTINCT FROM first_teaching_on_before OR category IS DISTINCT FROM category_before
)
SELECT
  person_key, sex, birth_year, education, graduated_on, first_teaching_on, category,
  CASE WHEN version_number = 1 THEN DATE '1900-01-01' ELSE dated END AS valid_from,
  lead(dated) OVER (PARTITION BY person_key ORDER BY dated) AS valid_to
FROM changed
