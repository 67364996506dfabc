-- Grain: one territory or school and the territory above it, both as level/code.
-- How published cells add up, by the latest known hierarchy; federal districts are no level of publication.
WITH school AS (
  SELECT school_id, municipality_code,
    row_number() OVER (PARTITION BY school_id ORDER BY valid_from DESC) AS latest
  FROM dim_school
),
territory AS (
  SELECT territory_code, kind, parent_code,
    row_number() OVER (PARTITION BY territory_code ORDER BY valid_from DESC) AS latest
  FROM dim_territory
),
above AS (
  -- a federal district is stepped over
  SELECT t.territory_code, t.kind,
    CASE WHEN p.kind = 'federal_district' THEN p.parent_code ELSE p.territory_code END AS parent_code,
    CASE WHEN p.kind = 'federal_district' THEN 'country' ELSE p.kind END AS parent_kind
  FROM territory AS t
  JOIN territory AS p ON p.territory_code = t.parent_code AND p.latest = 1
  WHERE t.latest = 1 AND t.kind <> 'federal_district'
)
SELECT 'school/' || school_id AS unit, 'municipality/' || municipality_code AS parent_unit
FROM school
WHERE latest = 1 AND municipality_code IS NOT NULL
UNION ALL
SELECT kind || '/' || territory_code AS unit, parent_kind || '/' || parent_code AS parent_unit
FROM above
WHERE parent_code IS NOT NULL
