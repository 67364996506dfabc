-- Grain: one campaign, one school in scope, one mentee in force in its base.
WITH first_entry AS (
  -- whoever left and came back is not new
  SELECT school_id, person_key, min(entered_on) AS entered_on
  FROM fact_mentee
  GROUP BY school_id, person_key
),
in_force AS (
  SELECT scope.campaign_id, mentee.school_id, mentee.person_key, mentee.main_request, mentee.requests,
    first_entry.entered_on >= scope.academic_year_start AS entered_this_year,
    row_number() OVER (PARTITION BY scope.campaign_id, mentee.school_id, mentee.person_key
      ORDER BY mentee.entered_on DESC) AS entry_rank
  FROM fact_mentee AS mentee
  JOIN school_scope AS scope ON scope.school_id = mentee.school_id
  JOIN first_entry ON first_entry.school_id = mentee.school_id AND first_entry.person_key = mentee.person_key
  WHERE mentee.entered_on <= scope.as_of AND (mentee.left_on IS NULL OR mentee.left_on > scope.as_of)
)
SELECT
  in_force.campaign_id, in_force.school_id, in_force.person_key, in_force.main_request,
  in_force.requests,
  coalesce(NOT tenure.is_young, false) AS experienced,
  coalesce(tenure.has_teaching_spell, false) AS has_teaching_spell,
  in_force.entered_this_year
FROM in_force
LEFT JOIN person_tenure AS tenure
  ON tenure.campaign_id = in_force.campaign_id AND tenure.person_key = in_force.person_key
WHERE in_force.entry_rank = 1
