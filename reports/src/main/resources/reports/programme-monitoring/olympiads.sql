-- Olympiads by stage over all subjects, this academic year and the one before.
SELECT *
FROM olympiad_participation
WHERE academic_year IN ($academic_year, $academic_year - 1) AND level = $level AND territory_code = $territory
    AND subject = 'all'
ORDER BY CASE stage WHEN 'school' THEN 1 WHEN 'municipal' THEN 2 WHEN 'regional' THEN 3 ELSE 4 END, stage, academic_year DESC
