-- Territories that have values in a campaign, under the names they bore at its as-of date.
WITH valued AS (
    SELECT DISTINCT level, territory_code
    FROM indicator_value
    WHERE campaign_id = $campaign AND level <> 'school'
)
SELECT v.level, v.territory_code, coalesce(t.name, v.territory_code) AS name, t.name_locative, t.parent_code
FROM valued v
LEFT JOIN star.dim_territory t
    ON t.territory_code = v.territory_code
    AND coalesce(t.valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(t.valid_to, DATE '9999-12-31') > $as_of
ORDER BY v.level, v.territory_code
