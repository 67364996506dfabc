-- Programmes of an academic year by form, the sum last.
SELECT *
FROM programme_progress
WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory AND kind = 'all'
ORDER BY form = 'all', form
