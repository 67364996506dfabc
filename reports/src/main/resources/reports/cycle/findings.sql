-- Contradictions in the values of the campaign.
SELECT *
FROM consistency_finding
WHERE campaign_id = $campaign AND level = $level AND territory_code = $territory
ORDER BY severity, rule_id, indicators
