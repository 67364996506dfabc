-- Grain of the prepared rows: one indicator, one campaign, one unit with people or schools to judge.
-- Schools are compared within their municipality, municipalities within the region, regions within the country, as far
-- as the campaign speaks for them; three years are pooled from the last campaign of each of the two years before.
WITH shares AS (
  SELECT value.campaign_id, value.indicator, value.level, value.territory_code, value.numerator, value.denominator,
    CASE WHEN value.public_status = 'show' THEN 0 ELSE 1 END AS hidden, campaign.as_of, campaign.calendar_year, campaign.pack, campaign.territory_code AS campaign_territory,
    campaign.level AS campaign_level, indicator.subject
  FROM indicator_value AS value
  JOIN dim_campaign AS campaign ON campaign.campaign_id = value.campaign_id
  JOIN dim_indicator AS indicator ON indicator.pack = campaign.pack AND indicator.indicator = value.indicator
  WHERE value.breakdown = 'all' AND indicator.unit = 'share' AND value.numerator IS NOT NULL
    AND value.denominator > 0 AND value.numerator <= value.denominator
),
parents AS (
  SELECT campaign_id, 'school' AS level, school_id AS territory_code, municipality_code AS reference,
    'municipality' AS reference_level
  FROM school_at_campaign
  UNION ALL
  SELECT campaign_id, 'municipality' AS level, territory_code, region_code AS reference, 'region' AS reference_level
  FROM territory_path
  WHERE territory_code = municipality_code
  UNION ALL
  SELECT campaign_id, 'region' AS level, territory_code, country_code AS reference, 'country' AS reference_level
  FROM territory_path
  WHERE territory_code = region_code
),
units AS (
  SELECT share.*, parent.reference, parent.reference_level, whole.numerator AS reference_numerator,
    whole.denominator AS reference_denominator, whole.hidden AS reference_hidden
  FROM shares AS share
  JOIN parents AS parent
    ON parent.campaign_id = share.campaign_id AND parent.level = share.level
    AND parent.territory_code = share.territory_code
  JOIN shares AS whole
    ON whole.campaign_id = share.campaign_id AND whole.indicator = share.indicator
    AND whole.level = parent.reference_level AND whole.territory_code = parent.reference
  -- at a single school a share of schools is a yes or no
  WHERE share.level <> 'school' OR share.subject = 'persons'
),
years AS (
  SELECT campaign_id, pack, territory_code, calendar_year,
    row_number() OVER (PARTITION BY pack, territory_code, calendar_year ORDER BY as_of DESC, campaign_id DESC) AS place
  FROM dim_campaign
),
earlier AS (
  SELECT campaign.campaign_id, year.campaign_id AS earlier_id
  FROM dim_campaign AS campaign
  JOIN years AS year
    ON year.pack = campaign.pack AND year.territory_code = campaign.territory_code AND year.place = 1
    AND year.calendar_year BETWEEN campaign.calendar_year - 2 AND campaign.calendar_year - 1
),
before AS (
  SELECT earlier.campaign_id, share.indicator, share.level, share.territory_code,
    CAST(sum(share.numerator) AS BIGINT) AS numerator, CAST(sum(share.denominator) AS BIGINT) AS denominator,
    max(share.hidden) AS hidden
  FROM earlier
  JOIN shares AS share ON share.campaign_id = earlier.earlier_id
  GROUP BY earlier.campaign_id, share.indicator, share.level, share.territory_code
)
SELECT units.campaign_id, units.indicator, units.level, units.reference, units.territory_code, units.numerator,
  units.denominator, units.reference_numerator, units.reference_denominator,
  units.numerator + coalesce(before.numerator, 0) AS pooled_numerator,
  units.denominator + coalesce(before.denominator, 0) AS pooled_denominator,
  settings.low_base,
  -- what is hidden itself, in its whole or in one of the pooled years, must not be read off here
  CASE WHEN units.hidden + units.reference_hidden + coalesce(before.hidden, 0) = 0 THEN 'show' ELSE 'primary' END
    AS public_status
FROM units
CROSS JOIN settings
LEFT JOIN before
  ON before.campaign_id = units.campaign_id AND before.indicator = units.indicator AND before.level = units.level
  AND before.territory_code = units.territory_code
ORDER BY units.campaign_id, units.indicator, units.level, units.reference, units.territory_code
