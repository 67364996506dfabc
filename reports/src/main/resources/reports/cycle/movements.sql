-- The same for every municipality: who stayed, moved inside it, went to another one of the region, left.
WITH latest AS (
    SELECT max(to_year) AS to_year
    FROM teacher_transition
    WHERE to_year = from_year + 1 AND to_year <= $last_census
)
SELECT t.*
FROM teacher_transition t
JOIN latest l ON l.to_year = t.to_year AND t.from_year = t.to_year - 1
WHERE t.level = 'municipality' AND t.breakdown = 'all'
ORDER BY t.territory_code, t.state, t.to_territory_code
