-- Grain: one campaign, one school in scope, one member of its teaching staff.
-- Teaching staff: a main spell in a teaching position in force on the as-of date.
WITH staff AS (
  SELECT DISTINCT scope.campaign_id, scope.school_id, employment.person_key
  FROM fact_employment AS employment
  JOIN school_scope AS scope ON scope.school_id = employment.school_id
  WHERE employment.teaching AND employment.employment_kind = 'main'
    AND employment.started_on <= scope.as_of
    AND (employment.ended_on IS NULL OR employment.ended_on > scope.as_of)
),
done AS (
  -- activities from 1 September up to the as-of date
  SELECT campaign.campaign_id, activity.person_key,
    max(CASE WHEN activity.activity_kind = 'training' THEN 1 ELSE 0 END) AS trained,
    max(CASE WHEN activity.activity_kind = 'category' THEN 1 ELSE 0 END) AS category_gained,
    max(CASE WHEN activity.activity_kind = 'innovation_project' THEN 1 ELSE 0 END) AS innovated,
    max(CASE WHEN activity.activity_kind = 'speech' AND coalesce(activity.level, 'school') <> 'school' THEN 1 ELSE 0 END)
      AS spoke_outside,
    max(CASE WHEN activity.activity_kind IN ('contest', 'publication', 'speech', 'community', 'innovation_project')
      THEN 1 ELSE 0 END) AS was_active
  FROM dim_campaign AS campaign
  JOIN fact_activity AS activity ON activity.held_on BETWEEN campaign.academic_year_start AND campaign.as_of
  GROUP BY campaign.campaign_id, activity.person_key
),
in_reverse_pairs AS (
  SELECT campaign.campaign_id, pair.mentor_key AS person_key
  FROM dim_campaign AS campaign
  JOIN fact_pair AS pair
    ON pair.started_on <= campaign.as_of AND (pair.ended_on IS NULL OR pair.ended_on > campaign.as_of)
  WHERE has_code(pair.kinds, 'REV')
  UNION
  SELECT campaign.campaign_id, pair.mentee_key AS person_key
  FROM dim_campaign AS campaign
  JOIN fact_pair AS pair
    ON pair.started_on <= campaign.as_of AND (pair.ended_on IS NULL OR pair.ended_on > campaign.as_of)
  WHERE has_code(pair.kinds, 'REV')
),
older AS (
  -- the warehouse keeps the year of birth: 55 is reached in the calendar year of the as-of date
  SELECT campaign.campaign_id, person.person_key
  FROM dim_campaign AS campaign
  JOIN dim_person AS person
    ON person.valid_from <= campaign.as_of AND (person.valid_to IS NULL OR campaign.as_of < person.valid_to)
  WHERE campaign.calendar_year - person.birth_year >= 55
)
SELECT
  staff.campaign_id, staff.school_id, staff.person_key, tenure.tenure_days, tenure.is_young AS young,
  mentee.person_key IS NOT NULL AS entered_as_mentee,
  mentor.person_key IS NOT NULL AS entered_as_mentor,
  older.person_key IS NOT NULL AS aged_55,
  reverse_pair.person_key IS NOT NULL AS in_reverse_pair,
  coalesce(done.trained, 0) = 1 AS trained, coalesce(done.category_gained, 0) = 1 AS category_gained,
  coalesce(done.innovated, 0) = 1 AS innovated, coalesce(done.spoke_outside, 0) = 1 AS spoke_outside,
  coalesce(done.was_active, 0) = 1 AS was_active
FROM staff
JOIN person_tenure AS tenure ON tenure.campaign_id = staff.campaign_id AND tenure.person_key = staff.person_key
LEFT JOIN programme_entry AS mentee
  ON mentee.campaign_id = staff.campaign_id AND mentee.person_key = staff.person_key AND mentee.role = 'mentee'
LEFT JOIN programme_entry AS mentor
  ON mentor.campaign_id = staff.campaign_id AND mentor.person_key = staff.person_key AND mentor.role = 'mentor'
LEFT JOIN done ON done.campaign_id = staff.campaign_id AND done.person_key = staff.person_key
LEFT JOIN in_reverse_pairs AS reverse_pair
  ON reverse_pair.campaign_id = staff.campaign_id AND reverse_pair.person_key = staff.person_key
LEFT JOIN older ON older.campaign_id = staff.campaign_id AND older.person_key = staff.person_key
