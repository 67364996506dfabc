-- Grain: one monitoring campaign.
WITH levelled AS (
  -- the level of a campaign is the kind of its territory on the as-of date
  SELECT
    campaigns.campaign_id, campaigns.title, campaigns.territory_code, territory.kind AS level, campaigns.as_of,
    campaigns.opened_on, campaigns.closed_on, campaigns.order_ref, coalesce(campaigns.pack, 'izhevsk-2022') AS pack
  FROM campaigns
  JOIN dim_territory AS territory ON territory.territory_code = campaigns.territory_code
    AND territory.valid_from <= campaigns.as_of
    AND (territory.valid_to IS NULL OR campaigns.as_of < territory.valid_to)
)
SELECT
  campaign_id, title, territory_code,
  CASE WHEN level = 'federal_district' THEN 'country' ELSE level END AS level,
  as_of, opened_on, closed_on, order_ref, pack,
  academic_year_of(as_of) AS academic_year,
  academic_year_start(as_of) AS academic_year_start,
  CAST(year(as_of) AS BIGINT) AS calendar_year,
  -- the latest earlier campaign of the same pack and territory
  lag(campaign_id) OVER (PARTITION BY pack, territory_code ORDER BY as_of, campaign_id) AS previous_campaign_id
FROM levelled
