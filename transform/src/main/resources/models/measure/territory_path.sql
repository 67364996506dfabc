-- Grain: one campaign and one territory.
-- Municipality, region and country of each territory as the hierarchy stood on the as-of date.
WITH valid AS (
  SELECT campaign.campaign_id, campaign.territory_code AS campaign_territory,
    territory.territory_code, territory.kind, territory.parent_code
  FROM dim_campaign AS campaign
  JOIN dim_territory AS territory
    ON territory.valid_from <= campaign.as_of AND (territory.valid_to IS NULL OR campaign.as_of < territory.valid_to)
),
chain AS (
  -- the hierarchy has at most four steps: municipality, region, federal district, country
  SELECT t0.campaign_id, t0.campaign_territory, t0.territory_code,
    t0.kind AS kind0, t1.territory_code AS code1, t1.kind AS kind1, t2.territory_code AS code2, t2.kind AS kind2,
    t3.territory_code AS code3, t3.kind AS kind3
  FROM valid AS t0
  LEFT JOIN valid AS t1 ON t1.campaign_id = t0.campaign_id AND t1.territory_code = t0.parent_code
  LEFT JOIN valid AS t2 ON t2.campaign_id = t0.campaign_id AND t2.territory_code = t1.parent_code
  LEFT JOIN valid AS t3 ON t3.campaign_id = t0.campaign_id AND t3.territory_code = t2.parent_code
)
SELECT
  campaign_id, territory_code,
  CASE WHEN kind0 = 'municipality' THEN territory_code END AS municipality_code,
  CASE 'region' WHEN kind0 THEN territory_code WHEN kind1 THEN code1 WHEN kind2 THEN code2 WHEN kind3 THEN code3
    END AS region_code,
  CASE 'country' WHEN kind0 THEN territory_code WHEN kind1 THEN code1 WHEN kind2 THEN code2 WHEN kind3 THEN code3
    END AS country_code,
  coalesce(territory_code = campaign_territory, false) OR coalesce(code1 = campaign_territory, false)
    OR coalesce(code2 = campaign_territory, false) OR coalesce(code3 = campaign_territory, false) AS in_campaign
FROM chain
