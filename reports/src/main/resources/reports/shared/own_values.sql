-- Every value of the territory in the campaign, with n and N of the previous campaign for exact differences.
SELECT v.*, p.numerator AS previous_numerator, p.denominator AS previous_denominator
FROM indicator_value v
LEFT JOIN indicator_value p
    ON p.campaign_id = $previous
    AND p.indicator = v.indicator
    AND p.level = v.level
    AND p.territory_code = v.territory_code
    AND p.breakdown = v.breakdown
    AND p.group_value = v.group_value
WHERE v.campaign_id = $campaign AND v.level = $level AND v.territory_code = $territory
