-- Grain: one campaign and one school in scope.
-- Valid on the as-of date, in the monitoring, open, of general education, in the campaign's territory.
SELECT
  campaign.campaign_id, campaign.as_of, campaign.academic_year, campaign.academic_year_start,
  school.school_id, school.name, school.municipality_code, path.region_code, path.country_code,
  school.locality, school.kind, school.mentoring_needed
FROM dim_campaign AS campaign
JOIN dim_school AS school
  ON school.valid_from <= campaign.as_of AND (school.valid_to IS NULL OR campaign.as_of < school.valid_to)
JOIN territory_path AS path
  ON path.campaign_id = campaign.campaign_id AND path.territory_code = school.municipality_code
WHERE school.in_monitoring AND school.general AND path.in_campaign
  AND (school.opened_on IS NULL OR school.opened_on <= campaign.as_of)
  AND (school.closed_on IS NULL OR school.closed_on > campaign.as_of)
