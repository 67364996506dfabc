-- Grain: one campaign, one indicator, one level, one territory, one breakdown, one group.
-- Counts become values with interval, target, previous campaign, status and the decision about the public zone.
WITH described AS (
  SELECT count.*, campaign.as_of, campaign.calendar_year, campaign.previous_campaign_id,
    indicator.unit, indicator.subject, indicator.version, indicator.definition,
    -- a silent school is not a zero
    count.level = 'school' AND count.schools_reported = 0 AND count.numerator = 0 AS is_silent
  FROM indicator_count AS count
  JOIN dim_campaign AS campaign ON campaign.campaign_id = count.campaign_id
  JOIN dim_indicator AS indicator ON indicator.pack = campaign.pack AND indicator.indicator = count.indicator
),
valued AS (
  SELECT *,
    CASE WHEN is_silent THEN NULL WHEN unit = 'share' THEN share(numerator, denominator)
      ELSE CAST(numerator AS DOUBLE) END AS value,
    share(schools_reported, schools) AS coverage,
    CASE WHEN unit = 'share' THEN share(numerator_reported, denominator)
      ELSE CAST(numerator_reported AS DOUBLE) END AS value_min,
    CASE WHEN unit = 'share'
      THEN share(numerator_reported + denominator - denominator_reported, denominator) END AS value_max
  FROM described
),
ancestors AS (
  -- targets of a territory hold for everything below it until a nearer one is set
  SELECT DISTINCT campaign_id, level, territory_code, territory_code AS ancestor, 0 AS distance FROM valued
  UNION ALL
  SELECT school.campaign_id, 'school' AS level, school.school_id AS territory_code, school.municipality_code AS ancestor,
    1 AS distance
  FROM school_at_campaign AS school
  UNION ALL
  SELECT school.campaign_id, 'school' AS level, school.school_id AS territory_code, school.region_code AS ancestor,
    2 AS distance
  FROM school_at_campaign AS school
  UNION ALL
  SELECT school.campaign_id, 'school' AS level, school.school_id AS territory_code, school.country_code AS ancestor,
    3 AS distance
  FROM school_at_campaign AS school
  UNION ALL
  SELECT path.campaign_id, 'municipality' AS level, path.territory_code, path.region_code AS ancestor, 2 AS distance
  FROM territory_path AS path WHERE path.municipality_code IS NOT NULL
  UNION ALL
  SELECT path.campaign_id, 'municipality' AS level, path.territory_code, path.country_code AS ancestor, 3 AS distance
  FROM territory_path AS path WHERE path.municipality_code IS NOT NULL
  UNION ALL
  SELECT path.campaign_id, 'region' AS level, path.territory_code, path.country_code AS ancestor, 3 AS distance
  FROM territory_path AS path WHERE path.region_code = path.territory_code
),
nearest AS (
  SELECT ancestors.campaign_id, ancestors.level, ancestors.territory_code, target.indicator, target.target,
    row_number() OVER (PARTITION BY ancestors.campaign_id, ancestors.level, ancestors.territory_code, target.indicator
      ORDER BY ancestors.distance) AS target_rank
  FROM ancestors
  JOIN dim_campaign AS campaign ON campaign.campaign_id = ancestors.campaign_id
  JOIN fact_target AS target
    ON target.territory_code = ancestors.ancestor AND target.calendar_year = campaign.calendar_year
),
compared AS (
  SELECT valued.*, CAST(nearest.target AS DOUBLE) AS target, previous.value AS previous_value
  FROM valued
  -- a target is set for the whole territory, not for its parts
  LEFT JOIN nearest
    ON nearest.target_rank = 1 AND nearest.campaign_id = valued.campaign_id AND nearest.level = valued.level
    AND nearest.territory_code = valued.territory_code AND nearest.indicator = valued.indicator
    AND valued.breakdown = 'all'
  -- recomputed from what is known today, with the same version of the indicator
  LEFT JOIN valued AS previous
    ON previous.campaign_id = valued.previous_campaign_id AND previous.indicator = valued.indicator
    AND previous.level = valued.level AND previous.territory_code = valued.territory_code
    AND previous.breakdown = valued.breakdown AND previous.group_value = valued.group_value
)
SELECT
  compared.campaign_id, compared.as_of, compared.indicator, compared.level, compared.territory_code,
  compared.breakdown, compared.group_value,
  CASE WHEN compared.is_silent THEN NULL ELSE compared.numerator END AS numerator,
  CASE WHEN compared.unit = 'share' THEN compared.denominator END AS denominator,
  compared.value,
  CASE WHEN compared.unit = 'share' AND NOT compared.is_silent
    THEN wilson_low(compared.numerator, compared.denominator) END AS ci_low,
  CASE WHEN compared.unit = 'share' AND NOT compared.is_silent
    THEN wilson_high(compared.numerator, compared.denominator) END AS ci_high,
  compared.coverage, compared.value_min, compared.value_max,
  compared.target, compared.value - compared.target AS target_gap,
  compared.previous_value, compared.value - compared.previous_value AS change,
  compared.version AS indicator_version, compared.definition, 'administrative' AS hierarchy, 'as_of' AS borders,
  CASE
    WHEN compared.is_silent OR compared.schools_reported = 0 THEN 'not_reported'
    WHEN compared.unit = 'share' AND compared.denominator = 0 THEN 'not_applicable'
    WHEN compared.coverage < settings.provisional_below THEN 'provisional'
    WHEN compared.unit = 'share' AND compared.subject <> 'documents' AND compared.denominator < settings.low_base
      THEN 'low_base'
    ELSE 'ok'
  END AS status,
  CASE
    -- what schools publish themselves is public
    WHEN compared.subject = 'documents' THEN 'show'
    -- few persons, or all but few: the number tells about single ones
    WHEN compared.unit = 'count' AND compared.numerator > 0 AND compared.numerator < settings.min_persons THEN 'primary'
    WHEN compared.unit = 'count' THEN
      CASE WHEN compared.level <> 'school' AND compared.numerator > 0 AND compared.schools < settings.min_schools
        THEN 'primary' ELSE 'show' END
    WHEN compared.denominator = 0 THEN 'show'
    WHEN compared.denominator < settings.min_base OR compared.schools < settings.min_schools
      OR compared.numerator < settings.min_persons
      OR compared.denominator - compared.numerator < settings.min_persons THEN 'primary'
    ELSE 'show'
  END AS public_status
FROM compared
CROSS JOIN settings
