-- Values of the territories right below the report's one.
SELECT v.*, NULL AS previous_numerator, NULL AS previous_denominator
FROM indicator_value v
JOIN star.dim_territory t
    ON t.territory_code = v.territory_code
    AND coalesce(t.valid_from, DATE '0001-01-01') <= v.as_of
    AND coalesce(t.valid_to, DATE '9999-12-31') > v.as_of
WHERE v.campaign_id = $campaign AND v.breakdown = 'all' AND v.level = $level AND t.parent_code = $territory
