-- Grain: one school in one academic year.
-- Where a school belongs on 31 May, when most results are made: territories and their hierarchy as they stood that day.
WITH days AS (
  SELECT academic_year, make_date(CAST(academic_year + 1 AS INT), 5, 31) AS day FROM dim_academic_year
),
periods AS (
  SELECT school_id, municipality_code, locality, valid_to,
    -- before its first known period a school is taken to have been what it is first known as
    CASE WHEN row_number() OVER (PARTITION BY school_id ORDER BY valid_from) = 1 THEN DATE '1900-01-01'
      ELSE valid_from END AS valid_from
  FROM dim_school
),
valid AS (
  SELECT days.academic_year, territory.territory_code, territory.kind, territory.parent_code
  FROM days
  JOIN dim_territory AS territory
    ON territory.valid_from <= days.day AND (territory.valid_to IS NULL OR days.day < territory.valid_to)
),
chain AS (
  -- the hierarchy has at most four steps: municipality, region, federal district, country
  SELECT t0.academic_year, t0.territory_code, t0.kind AS kind0, t1.territory_code AS code1, t1.kind AS kind1,
    t2.territory_code AS code2, t2.kind AS kind2, t3.territory_code AS code3, t3.kind AS kind3
  FROM valid AS t0
  LEFT JOIN valid AS t1 ON t1.academic_year = t0.academic_year AND t1.territory_code = t0.parent_code
  LEFT JOIN valid AS t2 ON t2.academic_year = t0.academic_year AND t2.territory_code = t1.parent_code
  LEFT JOIN valid AS t3 ON t3.academic_year = t0.academic_year AND t3.territory_code = t2.parent_code
)
SELECT
  days.academic_year, school.school_id, school.municipality_code AS own_territory_code, school.locality,
  CASE WHEN chain.kind0 = 'municipality' THEN chain.territory_code END AS municipality_code,
  CASE 'region' WHEN chain.kind0 THEN chain.territory_code WHEN chain.kind1 THEN chain.code1
    WHEN chain.kind2 THEN chain.code2 WHEN chain.kind3 THEN chain.code3 END AS region_code,
  CASE 'country' WHEN chain.kind0 THEN chain.territory_code WHEN chain.kind1 THEN chain.code1
    WHEN chain.kind2 THEN chain.code2 WHEN chain.kind3 THEN chain.code3 END AS country_code
FROM days
JOIN periods AS school
  ON school.valid_from <= days.day AND (school.valid_to IS NULL OR days.day < school.valid_to)
LEFT JOIN chain ON chain.academic_year = days.academic_year AND chain.territory_code = school.municipality_code
