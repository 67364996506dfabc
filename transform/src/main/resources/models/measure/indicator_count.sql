-- Grain: one campaign, one indicator, one level, one territory, one breakdown, one group.
-- All indicators at all levels are counted in one pass over the facts; persons, pairs and programmes are counted once
-- at each level and group.
WITH units AS (
  SELECT campaign_id, level, territory_code, breakdown, group_value,
    count(DISTINCT CASE WHEN is_school THEN unit_code END) AS schools,
    count(DISTINCT CASE WHEN is_school AND reported THEN unit_code END) AS schools_reported
  FROM unit_at_campaign
  GROUP BY campaign_id, level, territory_code, breakdown, group_value
),
cells AS (
  -- every indicator of the campaign's pack in every unit, so that a true zero is a row;
  -- an indicator's own breakdown is not crossed with locality and kind of school
  SELECT units.campaign_id, own_groups.indicator, units.level, units.territory_code,
    CASE WHEN own_groups.breakdown = 'all' THEN units.breakdown ELSE own_groups.breakdown END AS breakdown,
    CASE WHEN own_groups.breakdown = 'all' THEN units.group_value ELSE own_groups.group_value END AS group_value,
    units.schools, units.schools_reported
  FROM units
  JOIN dim_campaign AS campaign ON campaign.campaign_id = units.campaign_id
  JOIN indicator_groups AS own_groups
    ON own_groups.pack = campaign.pack AND (own_groups.breakdown = 'all' OR units.breakdown = 'all')
  WHERE units.schools > 0
),
counted AS (
  SELECT fact.campaign_id, fact.indicator, unit.level, unit.territory_code,
    CASE WHEN fact.breakdown = 'all' THEN unit.breakdown ELSE fact.breakdown END AS breakdown,
    CASE WHEN fact.breakdown = 'all' THEN unit.group_value ELSE fact.group_value END AS group_value,
    count(DISTINCT CASE WHEN fact.in_numerator THEN fact.entity END) AS numerator,
    count(DISTINCT CASE WHEN fact.in_denominator THEN fact.entity END) AS denominator,
    count(DISTINCT CASE WHEN fact.in_numerator AND unit.reported THEN fact.entity END) AS numerator_reported,
    count(DISTINCT CASE WHEN fact.in_denominator AND unit.reported THEN fact.entity END) AS denominator_reported
  FROM indicator_fact AS fact
  JOIN dim_campaign AS campaign ON campaign.campaign_id = fact.campaign_id AND campaign.pack = fact.pack
  JOIN unit_at_campaign AS unit
    ON unit.campaign_id = fact.campaign_id AND unit.unit_code = fact.unit_code
    AND (fact.breakdown = 'all' OR unit.breakdown = 'all')
  GROUP BY fact.campaign_id, fact.indicator, unit.level, unit.territory_code,
    CASE WHEN fact.breakdown = 'all' THEN unit.breakdown ELSE fact.breakdown END,
    CASE WHEN fact.breakdown = 'all' THEN unit.group_value ELSE fact.group_value END
)
SELECT
  cells.campaign_id, cells.indicator, cells.level, cells.territory_code, cells.breakdown, cells.group_value,
  coalesce(counted.numerator, 0) AS numerator, coalesce(counted.denominator, 0) AS denominator,
  coalesce(counted.numerator_reported, 0) AS numerator_reported,
  coalesce(counted.denominator_reported, 0) AS denominator_reported,
  cells.schools, cells.schools_reported
FROM cells
LEFT JOIN counted
  ON counted.campaign_id = cells.campaign_id AND counted.indicator = cells.indicator
  AND counted.level = cells.level AND counted.territory_code = cells.territory_code
  AND counted.breakdown = cells.breakdown AND counted.group_value = cells.group_value
