-- The territory itself against the limits of chance around the value of the one above.
SELECT *
FROM comparison
WHERE campaign_id = $campaign AND level = $level AND territory_code = $territory
ORDER BY indicator
