-- Grain: one campaign, one school, one mentor in force, one competency of the list.
SELECT
  mentor.campaign_id, mentor.school_id, mentor.person_key, competency.code AS competency,
  coalesce(has_code(mentor.competencies, competency.code), false) AS has
FROM mentor_at_campaign AS mentor
JOIN code_lists AS competency ON competency.code_list = 'mentor_competency'
