-- Where the teachers of the last census but one were at the last one, in the whole territory and by locality.
WITH latest AS (
    SELECT max(to_year) AS to_year
    FROM teacher_transition
    WHERE to_year = from_year + 1 AND to_year <= $last_census
)
SELECT t.*
FROM teacher_transition t
JOIN latest l ON l.to_year = t.to_year AND t.from_year = t.to_year - 1
WHERE t.level = $level AND t.territory_code = $territory AND t.breakdown IN ('all', 'locality')
ORDER BY t.breakdown, t.group_value, t.state, t.to_territory_code
