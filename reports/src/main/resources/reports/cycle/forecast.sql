-- Expected values of the territory.
SELECT *
FROM forecast
WHERE level = $level AND territory_code = $territory
ORDER BY indicator, year
