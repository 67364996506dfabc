-- Grain: one campaign, one school in scope, one member of its teaching staff.
-- Teaching staff: a main spell in a teaching position in force on the as-of date.
WITH staff AS (
  SELECT DISTINCT scope.campaign_id, scope.school_id, employment.person_key
  FROM fact_employment AS employment
  JOIN school_scope AS scope ON scope.school_id = employment.school_id
  WHERE employment.teaching AND employment.employment_kind = 'main'
    AND employment.started_on <= scope.as_of
    AND (employment.ended_on IS NULL OR employment.ended_on > scope.as_of)
)
SELECT
  staff.campaign_id, staff.school_id, staff.person_key, tenure.tenure_days, tenure.is_young AS young,
  mentee.person_key IS NOT NULL AS entered_as_mentee,
  mentor.person_key IS NOT NULL AS entered_as_mentor
FROM staff
JOIN person_tenure AS tenure ON tenure.campaign_id = staff.campaign_id AND tenure.person_key = staff.person_key
LEFT JOIN programme_entry AS mentee
  ON mentee.campaign_id = staff.campaign_id AND mentee.person_key = staff.person_key AND mentee.role = 'mentee'
LEFT JOIN programme_entry AS mentor
  ON mentor.campaign_id = staff.campaign_id AND mentor.person_key = staff.person_key AND mentor.role = 'mentor'
