-- Grain: one pair of consecutive censuses, one level, territory, breakdown and group of the first, one state at the
-- second, one territory of the same level there. RT stands beside: its territory is that of the second census.
WITH moved AS (
  SELECT person_key, from_year, school_id, state, to_school_id, to_region FROM teacher_next_state
  UNION ALL
  SELECT person_key, from_year, school_id, state, to_school_id, to_region FROM teacher_returned
),
school_then AS (
  SELECT school_id, locality, valid_to,
    CASE WHEN row_number() OVER (PARTITION BY school_id ORDER BY valid_from) = 1 THEN DATE '1800-01-01'
      ELSE valid_from END AS valid_from
  FROM dim_school
),
placed AS (
  SELECT moved.from_year, moved.state, levels.level, school_then.locality,
    CASE levels.level WHEN 'school' THEN place.school_id WHEN 'municipality' THEN place.municipality_code
      WHEN 'region' THEN place.region_code ELSE place.country_code END AS territory_code,
    coalesce(CASE levels.level WHEN 'school' THEN to_place.school_id WHEN 'municipality' THEN to_place.municipality_code
      WHEN 'region' THEN to_place.region_code ELSE to_place.country_code END,
      CASE WHEN levels.level <> 'country' THEN moved.to_region END) AS to_territory_code
  FROM moved
  JOIN school_place AS place ON place.school_id = moved.school_id
  LEFT JOIN school_place AS to_place ON to_place.school_id = moved.to_school_id
  JOIN school_then ON school_then.school_id = moved.school_id
    AND school_then.valid_from <= census_day(moved.from_year)
    AND (school_then.valid_to IS NULL OR census_day(moved.from_year) < school_then.valid_to)
  CROSS JOIN (VALUES ('school'), ('municipality'), ('region'), ('country')) AS levels(level)
)
SELECT placed.from_year, placed.from_year + 1 AS to_year, placed.level, placed.territory_code, breakdowns.breakdown,
  CASE breakdowns.breakdown WHEN 'all' THEN 'all' ELSE placed.locality END AS group_value, placed.state,
  placed.to_territory_code, count(*) AS teachers, 'show' AS public_status
FROM placed
JOIN (VALUES ('all'), ('locality')) AS breakdowns(breakdown)
  ON placed.level <> 'school' OR breakdowns.breakdown = 'all'
WHERE placed.territory_code IS NOT NULL
GROUP BY placed.from_year, placed.level, placed.territory_code, breakdowns.breakdown,
  CASE breakdowns.breakdown WHEN 'all' THEN 'all' ELSE placed.locality END, placed.state, placed.to_territory_code
