-- Schools in the scope of the campaign in the territory; the release has no calendar of reports. Inner zone only.
SELECT school_id, name, municipality_code, NULL AS status
FROM measure.school_scope
WHERE campaign_id = $campaign AND $territory IN (municipality_code, region_code, country_code)
