-- Surveys of the territory in an academic year; of several waves the last one.
SELECT *
FROM satisfaction
WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory
QUALIFY row_number() OVER (
    PARTITION BY survey ORDER BY CASE wave WHEN 'exit' THEN 0 WHEN 'interim' THEN 1 WHEN 'entry' THEN 2 ELSE 3 END, wave) = 1
ORDER BY survey
