-- Grain of the prepared rows: one indicator, one level, one territory, one calendar year with a campaign.
-- The last campaign of each year; the target is that of the last year with a campaign.
WITH years AS (
  SELECT campaign_id, pack, territory_code AS campaign_territory, calendar_year,
    row_number() OVER (PARTITION BY pack, territory_code, calendar_year ORDER BY as_of DESC, campaign_id DESC) AS place
  FROM dim_campaign
),
observed AS (
  SELECT value.indicator, value.level, value.territory_code, years.calendar_year, value.numerator, value.denominator,
    value.target, indicator.direction, value.public_status,
    -- a territory that two campaigns speak for is taken from the wider one
    row_number() OVER (PARTITION BY value.indicator, value.level, value.territory_code, years.calendar_year
      ORDER BY campaign.rank DESC, years.campaign_id) AS widest
  FROM indicator_value AS value
  JOIN years ON years.campaign_id = value.campaign_id AND years.place = 1
  JOIN (
    SELECT campaign_id, CASE level WHEN 'country' THEN 3 WHEN 'region' THEN 2 WHEN 'municipality' THEN 1 ELSE 0 END AS rank
    FROM dim_campaign
  ) AS campaign ON campaign.campaign_id = value.campaign_id
  JOIN dim_indicator AS indicator ON indicator.pack = years.pack AND indicator.indicator = value.indicator
  WHERE value.breakdown = 'all' AND value.level <> 'school' AND indicator.unit = 'share'
    AND value.numerator IS NOT NULL AND value.denominator > 0 AND value.numerator <= value.denominator
    AND value.status IN ('ok', 'provisional')
)
SELECT indicator, level, territory_code, calendar_year, numerator, denominator, direction, target, public_status
FROM observed
WHERE widest = 1
ORDER BY indicator, level, territory_code, calendar_year
