-- All values of one territory or school in two campaigns.
SELECT campaign_id, indicator, level, territory_code, breakdown, group_value, numerator, denominator, value,
    ci_low, ci_high, target, coverage, status, definition, public_status
FROM indicator_value
WHERE campaign_id IN ($campaign, $previous) AND level = $level AND territory_code = $territory
