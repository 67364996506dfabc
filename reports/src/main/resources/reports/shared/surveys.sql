-- Questionnaires of an academic year.
SELECT *
FROM satisfaction
WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory
ORDER BY survey, wave
