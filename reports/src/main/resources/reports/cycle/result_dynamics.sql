-- Results of pupils over five years, all groups together and by locality.
SELECT *
FROM result_dynamics
WHERE academic_year BETWEEN $year - 4 AND $year AND level = $level AND territory_code = $territory AND breakdown = 'all'
ORDER BY "procedure", subject, grade, academic_year
