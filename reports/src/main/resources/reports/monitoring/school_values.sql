-- Values of single schools of the territory, with the names they bore at the as-of date.
SELECT v.*, NULL AS previous_numerator, NULL AS previous_denominator,
    coalesce(s.short_name, s.name, v.territory_code) AS school, c.municipality_code
FROM indicator_value v
JOIN measure.school_at_campaign c ON c.campaign_id = v.campaign_id AND c.school_id = v.territory_code
JOIN star.dim_school s
    ON s.school_id = v.territory_code
    AND coalesce(s.valid_from, DATE '0001-01-01') <= v.as_of
    AND coalesce(s.valid_to, DATE '9999-12-31') > v.as_of
WHERE v.campaign_id = $campaign
    AND v.level = 'school'
    AND v.breakdown = 'all'
    AND $territory IN (c.municipality_code, c.region_code, c.country_code)
