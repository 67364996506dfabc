-- Deficits over all areas, by the instrument that measured most persons twice.
SELECT *
FROM deficit_closure
WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory AND competency = 'all'
ORDER BY persons_paired DESC NULLS LAST, instrument, assessor
LIMIT 1
