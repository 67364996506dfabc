-- Olympiads by stage, all subjects together, over five years.
SELECT *
FROM olympiad_participation
WHERE academic_year BETWEEN $year - 4 AND $year AND level = $level AND territory_code = $territory AND subject = 'all'
ORDER BY stage, academic_year
