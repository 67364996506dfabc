-- Surveys of the year of the campaign and of the year before.
SELECT *
FROM satisfaction
WHERE academic_year BETWEEN $year - 1 AND $year AND level = $level AND territory_code = $territory
ORDER BY survey, academic_year, wave
