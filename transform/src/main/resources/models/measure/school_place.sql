-- Grain: one school. Where it lies in the borders of the last observed day, when it closed and who continued it.
WITH ranked AS (
  SELECT school.school_id, school.municipality_code,
    row_number() OVER (PARTITION BY school.school_id
      ORDER BY CASE WHEN school.valid_from <= observation.observed_to THEN 0 ELSE 1 END,
        abs(days_between(school.valid_from, observation.observed_to)), school.valid_from) AS version_rank
  FROM dim_school AS school
  CROSS JOIN observation
),
ended AS (
  -- a planned closure has not happened yet
  SELECT school.school_id, max(school.closed_on) AS closed_on, max(school.successor_school_id) AS successor_school_id
  FROM dim_school AS school
  JOIN observation ON school.closed_on <= observation.observed_to
    OR (school.closed_on IS NULL AND school.successor_school_id IS NOT NULL)
  GROUP BY school.school_id
)
SELECT
  ranked.school_id, coalesce(territory.municipality_code, ranked.municipality_code) AS municipality_code,
  territory.region_code, territory.region_name, territory.country_code, ended.closed_on, ended.successor_school_id
FROM ranked
LEFT JOIN territory_now AS territory ON territory.territory_code = ranked.municipality_code
LEFT JOIN ended ON ended.school_id = ranked.school_id
WHERE ranked.version_rank = 1
