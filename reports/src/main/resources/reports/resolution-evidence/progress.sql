-- Programmes of the territory in an academic year, all forms and kinds together.
SELECT *
FROM programme_progress
WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory AND form = 'all' AND kind = 'all'
