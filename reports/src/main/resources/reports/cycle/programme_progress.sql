-- Programmes of the year by form, all kinds together.
SELECT *
FROM programme_progress
WHERE academic_year = $year AND level = $level AND territory_code = $territory AND kind = 'all'
ORDER BY form
