-- Grain: one academic year, one school, one level.
-- Which cells of the tables by academic year the facts of a school are counted in. The school is taken as it was last
-- in that year (closed in between or not), the hierarchy as it stood on 31 August.
WITH fact_years AS (
  -- only years for which there is something to count
  SELECT academic_year FROM fact_assessment
  UNION SELECT academic_year FROM fact_survey_answer
  UNION SELECT academic_year FROM fact_survey_round
  UNION SELECT academic_year_of(starts_on) AS academic_year FROM fact_programme
  UNION SELECT academic_year_of(effective_end) AS academic_year FROM fact_programme
),
bounds AS (
  SELECT min(academic_year) AS first_year, max(academic_year) AS last_year FROM fact_years
),
years AS (
  SELECT year.academic_year, year.ends_on
  FROM dim_academic_year AS year
  JOIN bounds ON year.academic_year BETWEEN bounds.first_year AND bounds.last_year
),
covered AS (
  -- the warehouse speaks only for territories that some campaign covers: schools of one municipality are not the region
  SELECT DISTINCT territory_code FROM territory_path WHERE in_campaign
),
school_versions AS (
  SELECT years.academic_year, years.ends_on, school.school_id, school.municipality_code, school.general,
    school.in_monitoring,
    row_number() OVER (PARTITION BY years.academic_year, school.school_id ORDER BY school.valid_from DESC)
      AS version_rank
  FROM years
  JOIN dim_school AS school ON school.valid_from <= years.ends_on
),
valid_territories AS (
  SELECT years.academic_year, territory.territory_code, territory.kind, territory.parent_code
  FROM years
  JOIN dim_territory AS territory
    ON territory.valid_from <= years.ends_on AND (territory.valid_to IS NULL OR years.ends_on < territory.valid_to)
),
ancestors AS (
  -- municipality, region, federal district, country: at most three steps up
  SELECT academic_year, territory_code, territory_code AS ancestor, kind, parent_code FROM valid_territories
  UNION ALL
  SELECT t0.academic_year, t0.territory_code, t1.territory_code AS ancestor, t1.kind, t1.parent_code
  FROM valid_territories AS t0
  JOIN valid_territories AS t1 ON t1.academic_year = t0.academic_year AND t1.territory_code = t0.parent_code
  UNION ALL
  SELECT t0.academic_year, t0.territory_code, t2.territory_code AS ancestor, t2.kind, t2.parent_code
  FROM valid_territories AS t0
  JOIN valid_territories AS t1 ON t1.academic_year = t0.academic_year AND t1.territory_code = t0.parent_code
  JOIN valid_territories AS t2 ON t2.academic_year = t0.academic_year AND t2.territory_code = t1.parent_code
  UNION ALL
  SELECT t0.academic_year, t0.territory_code, t3.territory_code AS ancestor, t3.kind, t3.parent_code
  FROM valid_territories AS t0
  JOIN valid_territories AS t1 ON t1.academic_year = t0.academic_year AND t1.territory_code = t0.parent_code
  JOIN valid_territories AS t2 ON t2.academic_year = t0.academic_year AND t2.territory_code = t1.parent_code
  JOIN valid_territories AS t3 ON t3.academic_year = t0.academic_year AND t3.territory_code = t2.parent_code
),
in_scope AS (
  SELECT school.academic_year, school.school_id, school.municipality_code
  FROM school_versions AS school
  JOIN covered ON covered.territory_code = school.municipality_code
  WHERE school.version_rank = 1 AND school.general AND school.in_monitoring
)
SELECT academic_year, school_id, 'school' AS level, school_id AS territory_code FROM in_scope
UNION ALL
SELECT in_scope.academic_year, in_scope.school_id, ancestors.kind AS level, ancestors.ancestor AS territory_code
FROM in_scope
JOIN ancestors
  ON ancestors.academic_year = in_scope.academic_year AND ancestors.territory_code = in_scope.municipality_code
JOIN covered ON covered.territory_code = ancestors.ancestor
WHERE ancestors.kind <> 'federal_district'
