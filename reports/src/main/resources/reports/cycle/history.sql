-- Values of the territory in all campaigns of the same pack up to this one, with the year of each.
SELECT v.*, NULL AS previous_numerator, NULL AS previous_denominator, year(v.as_of) AS as_of_year
FROM indicator_value v
JOIN star.dim_campaign c ON c.campaign_id = v.campaign_id
WHERE c.pack = $pack AND v.as_of <= $as_of AND v.level = $level AND v.territory_code = $territory AND v.breakdown = 'all'
ORDER BY v.indicator, v.as_of
