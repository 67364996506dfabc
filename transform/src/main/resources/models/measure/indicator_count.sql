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
facts AS (
  -- what counts for nothing needs no counting
  SELECT fact.campaign_id, fact.indicator, fact.breakdown, fact.group_value, fact.unit_code, fact.entity,
    CASE WHEN fact.in_numerator THEN 1 ELSE 0 END AS n, CASE WHEN fact.in_denominator THEN 1 ELSE 0 END AS d
  FROM indicator_fact AS fact
  JOIN dim_campaign AS campaign ON campaign.campaign_id = fact.campaign_id AND campaign.pack = fact.pack
  WHERE fact.entity IS NOT NULL AND (fact.in_numerator OR fact.in_denominator)
),
entities AS (
  -- most persons belong to one school: they can be added up; only the others must be counted once at each level
  SELECT campaign_id, indicator, breakdown, group_value, entity, min(unit_code) AS unit_code,
    min(unit_code) = max(unit_code) AS in_one_unit, max(n) AS n, max(d) AS d
  FROM facts
  GROUP BY campaign_id, indicator, breakdown, group_value, entity
),
of_unit AS (
  SELECT campaign_id, indicator, breakdown, group_value, unit_code, CAST(sum(n) AS BIGINT) AS n, CAST(sum(d) AS BIGINT) AS d
  FROM entities
  WHERE in_one_unit
  GROUP BY campaign_id, indicator, breakdown, group_value, unit_code
),
of_many_units AS (
  SELECT facts.campaign_id, facts.indicator, facts.breakdown, facts.group_value, facts.unit_code, facts.entity,
    facts.n, facts.d
  FROM facts
  JOIN entities
    ON entities.campaign_id = facts.campaign_id AND entities.indicator = facts.indicator
    AND entities.breakdown = facts.breakdown AND entities.group_value = facts.group_value
    AND entities.entity = facts.entity
  WHERE NOT entities.in_one_unit
),
once AS (
  -- one row for each person in each cell
  SELECT fact.campaign_id, fact.indicator, unit.level, unit.territory_code,
    CASE WHEN fact.breakdown = 'all' THEN unit.breakdown ELSE fact.breakdown END AS breakdown,
    CASE WHEN fact.breakdown = 'all' THEN unit.group_value ELSE fact.group_value END AS group_value,
    fact.entity, max(fact.n) AS n, max(fact.d) AS d,
    max(CASE WHEN unit.reported THEN fact.n ELSE 0 END) AS n_reported,
    max(CASE WHEN unit.reported THEN fact.d ELSE 0 END) AS d_reported
  FROM of_many_units AS fact
  JOIN unit_at_campaign AS unit
    ON unit.campaign_id = fact.campaign_id AND unit.unit_code = fact.unit_code
    AND (fact.breakdown = 'all' OR unit.breakdown = 'all')
  GROUP BY fact.campaign_id, fact.indicator, unit.level, unit.territory_code,
    CASE WHEN fact.breakdown = 'all' THEN unit.breakdown ELSE fact.breakdown END,
    CASE WHEN fact.breakdown = 'all' THEN unit.group_value ELSE fact.group_value END, fact.entity
),
addends AS (
  SELECT fact.campaign_id, fact.indicator, unit.level, unit.territory_code,
    CASE WHEN fact.breakdown = 'all' THEN unit.breakdown ELSE fact.breakdown END AS breakdown,
    CASE WHEN fact.breakdown = 'all' THEN unit.group_value ELSE fact.group_value END AS group_value,
    fact.n, fact.d, CASE WHEN unit.reported THEN fact.n ELSE 0 END AS n_reported,
    CASE WHEN unit.reported THEN fact.d ELSE 0 END AS d_reported
  FROM of_unit AS fact
  JOIN unit_at_campaign AS unit
    ON unit.campaign_id = fact.campaign_id AND unit.unit_code = fact.unit_code
    AND (fact.breakdown = 'all' OR unit.breakdown = 'all')
  UNION ALL
  SELECT campaign_id, indicator, level, territory_code, breakdown, group_value, n, d, n_reported, d_reported
  FROM once
),
counted AS (
  SELECT campaign_id, indicator, level, territory_code, breakdown, group_value,
    CAST(sum(n) AS BIGINT) AS numerator, CAST(sum(d) AS BIGINT) AS denominator,
    CAST(sum(n_reported) AS BIGINT) AS numerator_reported, CAST(sum(d_reported) AS BIGINT) AS denominator_reported
  FROM addends
  GROUP BY campaign_id, indicator, level, territory_code, breakdown, group_value
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
