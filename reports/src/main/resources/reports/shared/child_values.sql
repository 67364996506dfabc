-- Values of the territories of the next level, whatever stands between (a federal district has no values).
WITH RECURSIVE below AS (
    SELECT $territory AS territory_code
    UNION
    SELECT t.territory_code
    FROM star.dim_territory t
    JOIN below b ON b.territory_code = t.parent_code
    WHERE coalesce(t.valid_from, DATE '0001-01-01') <= $as_of
        AND coalesce(t.valid_to, DATE '9999-12-31') > $as_of
)
SELECT v.*, NULL AS previous_numerator, NULL AS previous_denominator
FROM indicator_value v
WHERE v.campaign_id = $campaign
    AND v.breakdown = 'all'
    AND v.level = $level
    AND v.territory_code IN (SELECT territory_code FROM below)
