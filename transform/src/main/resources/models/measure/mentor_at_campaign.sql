-- Grain: one campaign, one school in scope, one mentor in force in its base.
WITH first_entry AS (
  -- whoever left and came back is not new
  SELECT school_id, person_key, min(entered_on) AS entered_on
  FROM fact_mentor
  GROUP BY school_id, person_key
),
in_force AS (
  SELECT scope.campaign_id, mentor.school_id, mentor.person_key, mentor.competencies,
    first_entry.entered_on >= scope.academic_year_start AS entered_this_year,
    row_number() OVER (PARTITION BY scope.campaign_id, mentor.school_id, mentor.person_key
      ORDER BY mentor.entered_on DESC) AS entry_rank
  FROM fact_mentor AS mentor
  JOIN school_scope AS scope ON scope.school_id = mentor.school_id
  JOIN first_entry ON first_entry.school_id = mentor.school_id AND first_entry.person_key = mentor.person_key
  WHERE mentor.entered_on <= scope.as_of AND (mentor.left_on IS NULL OR mentor.left_on > scope.as_of)
)
SELECT
  in_force.campaign_id, in_force.school_id, in_force.person_key, in_force.competencies,
  coalesce(tenure.is_young, false) AS young, coalesce(tenure.has_teaching_spell, false) AS has_teaching_spell,
  in_force.entered_this_year
FROM in_force
LEFT JOIN person_tenure AS tenure
  ON tenure.campaign_id = in_force.campaign_id AND tenure.person_key = in_force.person_key
WHERE in_force.entry_rank = 1
