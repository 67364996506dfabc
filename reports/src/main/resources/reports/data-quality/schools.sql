-- Schools in the scope of the campaign in the territory, with the worst status of their reports. Inner zone only.
WITH reported AS (
    SELECT school_id,
        max_by(status, CASE status WHEN 'missing' THEN 3 WHEN 'partial' THEN 2 WHEN 'late' THEN 1 ELSE 0 END) AS status
    FROM measure.reporting_calendar
    WHERE academic_year = $academic_year
    GROUP BY school_id
)
SELECT s.school_id, coalesce(d.short_name, d.name, s.name) AS name, s.municipality_code, r.status
FROM measure.school_scope s
LEFT JOIN star.dim_school d
    ON d.school_id = s.school_id
    AND coalesce(d.valid_from, DATE '0001-01-01') <= s.as_of
    AND coalesce(d.valid_to, DATE '9999-12-31') > s.as_of
LEFT JOIN reported r ON r.school_id = s.school_id
WHERE s.campaign_id = $campaign AND $territory IN (s.municipality_code, s.region_code, s.country_code)
