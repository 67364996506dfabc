-- Programmes of the school by academic year, all forms and kinds together.
SELECT *
FROM programme_progress
WHERE level = 'school' AND territory_code = $school AND form = 'all' AND kind = 'all'
ORDER BY academic_year
