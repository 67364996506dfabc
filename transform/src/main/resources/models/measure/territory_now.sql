-- Grain: one territory code that was ever in use. What it belongs to in the borders of the last observed day: a code
-- that has ended is read as its successor, so that a reform of borders moves nobody.
WITH ranked AS (
  -- the version in force, else the nearest one
  SELECT territory.territory_code, territory.name, territory.kind, territory.parent_code,
    CASE WHEN territory.valid_to <= observation.observed_to THEN territory.successor_code END AS successor_code,
    row_number() OVER (PARTITION BY territory.territory_code
      ORDER BY CASE WHEN territory.valid_from <= observation.observed_to THEN 0 ELSE 1 END,
        abs(days_between(territory.valid_from, observation.observed_to)), territory.valid_from) AS version_rank
  FROM dim_territory AS territory
  CROSS JOIN observation
),
version AS (
  SELECT territory_code, name, kind, parent_code, successor_code FROM ranked WHERE version_rank = 1
),
successor AS (
  -- at most four reforms of one place in the observed time
  SELECT v0.territory_code,
    coalesce(v4.territory_code, v3.territory_code, v2.territory_code, v1.territory_code, v0.territory_code) AS current_code
  FROM version AS v0
  LEFT JOIN version AS v1 ON v1.territory_code = v0.successor_code
  LEFT JOIN version AS v2 ON v2.territory_code = v1.successor_code
  LEFT JOIN version AS v3 ON v3.territory_code = v2.successor_code
  LEFT JOIN version AS v4 ON v4.territory_code = v3.successor_code
),
place AS (
  -- each code with the attributes of what it is today; a parent that has ended is its successor as well
  SELECT successor.territory_code, successor.current_code, version.kind, version.name,
    parent.current_code AS parent_code
  FROM successor
  JOIN version ON version.territory_code = successor.current_code
  LEFT JOIN successor AS parent ON parent.territory_code = version.parent_code
)
SELECT
  p0.territory_code, p0.current_code,
  CASE WHEN p0.kind = 'municipality' THEN p0.current_code END AS municipality_code,
  CASE 'region' WHEN p0.kind THEN p0.current_code WHEN p1.kind THEN p1.current_code WHEN p2.kind THEN p2.current_code
    WHEN p3.kind THEN p3.current_code END AS region_code,
  CASE 'region' WHEN p0.kind THEN p0.name WHEN p1.kind THEN p1.name WHEN p2.kind THEN p2.name
    WHEN p3.kind THEN p3.name END AS region_name,
  CASE 'country' WHEN p0.kind THEN p0.current_code WHEN p1.kind THEN p1.current_code WHEN p2.kind THEN p2.current_code
    WHEN p3.kind THEN p3.current_code END AS country_code
FROM place AS p0
LEFT JOIN place AS p1 ON p1.territory_code = p0.parent_code
LEFT JOIN place AS p2 ON p2.territory_code = p1.parent_code
LEFT JOIN place AS p3 ON p3.territory_code = p2.parent_code
