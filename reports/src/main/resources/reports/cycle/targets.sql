-- Targets of the territory, or of the nearest one above that has them, by year. Inner zone only.
SELECT indicator, territory_code, calendar_year, target
FROM star.fact_target
WHERE territory_code IN ($territory, $parent)
ORDER BY indicator, calendar_year, territory_code
