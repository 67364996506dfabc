-- Deficits at entry and exit in the year of the campaign.
SELECT *
FROM deficit_closure
WHERE academic_year = $year AND level = $level AND territory_code = $territory
ORDER BY assessor, instrument, competency
