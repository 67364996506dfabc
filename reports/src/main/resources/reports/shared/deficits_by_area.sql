-- Deficits by area, measured by the one instrument and assessor that reached most persons; the sum last.
WITH chosen AS (
    SELECT instrument, assessor
    FROM deficit_closure
    WHERE academic_year = $academic_year AND level = $level AND territory_code = $territory AND competency = 'all'
    ORDER BY persons_paired DESC NULLS LAST, instrument, assessor
    LIMIT 1
)
SELECT d.*
FROM deficit_closure d
JOIN chosen c ON c.instrument = d.instrument AND c.assessor IS NOT DISTINCT FROM d.assessor
WHERE d.academic_year = $academic_year AND d.level = $level AND d.territory_code = $territory
ORDER BY d.competency = 'all', d.competency
