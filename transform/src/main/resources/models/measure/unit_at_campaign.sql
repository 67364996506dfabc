-- Grain: one campaign, one school or territory, one level, one breakdown, one group.
-- Which cells of the published tables a fact of the school (or of the territory) is counted in. Levels above the
-- campaign's own territory are left out: there the campaign does not speak for the whole.
WITH levels AS (
  SELECT level, rank FROM (VALUES ('school', 0), ('municipality', 1), ('region', 2), ('country', 3)) AS listed(level, rank)
),
units AS (
  SELECT campaign_id, school_id AS unit_code, true AS is_school, reported, school_id, municipality_code, region_code,
    country_code, locality, kind
  FROM school_at_campaign
  UNION ALL
  SELECT campaign_id, territory_code AS unit_code, false AS is_school, true AS reported, NULL AS school_id,
    municipality_code, region_code, country_code, NULL AS locality, NULL AS kind
  FROM territory_path
  WHERE in_campaign
),
levelled AS (
  SELECT units.campaign_id, units.unit_code, units.is_school, units.reported, units.locality, units.kind, levels.level,
    CASE levels.level WHEN 'school' THEN units.school_id WHEN 'municipality' THEN units.municipality_code
      WHEN 'region' THEN units.region_code ELSE units.country_code END AS territory_code
  FROM units
  CROSS JOIN levels
  JOIN dim_campaign AS campaign ON campaign.campaign_id = units.campaign_id
  JOIN levels AS own_level ON own_level.level = campaign.level
  WHERE levels.rank <= own_level.rank
)
SELECT campaign_id, unit_code, is_school, reported, level, territory_code, 'all' AS breakdown, 'all' AS group_value
FROM levelled WHERE territory_code IS NOT NULL
UNION ALL
SELECT campaign_id, unit_code, is_school, reported, level, territory_code, 'locality' AS breakdown,
  locality AS group_value
FROM levelled WHERE territory_code IS NOT NULL AND is_school AND level <> 'school'
UNION ALL
SELECT campaign_id, unit_code, is_school, reported, level, territory_code, 'school_kind' AS breakdown,
  kind AS group_value
FROM levelled WHERE territory_code IS NOT NULL AND is_school AND level <> 'school'
