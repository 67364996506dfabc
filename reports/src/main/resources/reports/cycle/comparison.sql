-- The territories right below against the limits of chance.
SELECT *
FROM comparison
WHERE campaign_id = $campaign AND level = $below AND reference_territory_code = $territory
ORDER BY indicator, denominator, territory_code
