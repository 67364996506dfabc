-- Values of single schools of the territory, with the names and places they had at the as-of date.
WITH RECURSIVE below AS (
    SELECT $territory AS territory_code
    UNION
    SELECT t.territory_code
    FROM star.dim_territory t
    JOIN below b ON b.territory_code = t.parent_code
    WHERE coalesce(t.valid_from, DATE '0001-01-01') <= $as_of
        AND coalesce(t.valid_to, DATE '9999-12-31') > $as_of
)
SELECT v.*, NULL AS previous_numerator, NULL AS previous_denominator,
    coalesce(s.short_name, s.name, v.territory_code) AS school, s.municipality_code
FROM indicator_value v
JOIN star.dim_school s
    ON s.school_id = v.territory_code
    AND coalesce(s.valid_from, DATE '0001-01-01') <= v.as_of
    AND coalesce(s.valid_to, DATE '9999-12-31') > v.as_of
WHERE v.campaign_id = $campaign
    AND v.level = 'school'
    AND v.breakdown = 'all'
    AND s.municipality_code IN (SELECT territory_code FROM below)
