-- Territories and schools that have values in a campaign, under the names they bore at its as-of date.
WITH valued AS (
    SELECT DISTINCT level, territory_code
    FROM indicator_value
    WHERE campaign_id = $campaign
)
SELECT v.level, v.territory_code, coalesce(t.name, s.short_name, s.name, v.territory_code) AS name, t.name_locative,
    coalesce(t.parent_code, s.municipality_code) AS parent_code
FROM valued v
LEFT JOIN star.dim_territory t
    ON v.level <> 'school'
    AND t.territory_code = v.territory_code
    AND coalesce(t.valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(t.valid_to, DATE '9999-12-31') > $as_of
LEFT JOIN star.dim_school s
    ON v.level = 'school'
    AND s.school_id = v.territory_code
    AND coalesce(s.valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(s.valid_to, DATE '9999-12-31') > $as_of
ORDER BY v.level, v.territory_code
