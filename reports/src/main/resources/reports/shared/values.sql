-- All values of one territory or school in two campaigns; each has its predecessor beside it as a row of its own.
SELECT *, NULL AS previous_numerator, NULL AS previous_denominator
FROM indicator_value
WHERE campaign_id IN ($campaign, $previous) AND level = $level AND territory_code = $territory
