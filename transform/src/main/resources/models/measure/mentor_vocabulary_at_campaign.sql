-- Grain: one campaign, one school, one mentor in force, one vocabulary, one competency that the mentor has.
-- The base names competencies in the mentors' vocabulary; areas and blocks follow from the mapping, each counted once
-- however many of the mentor's competencies lead to it.
SELECT mentor.campaign_id, mentor.school_id, mentor.person_key, 'mentor' AS vocabulary, mentor.competency
FROM mentor_competency_at_campaign AS mentor
WHERE mentor.has
UNION
SELECT mentor.campaign_id, mentor.school_id, mentor.person_key, map.to_vocabulary AS vocabulary,
  map.to_code AS competency
FROM mentor_competency_at_campaign AS mentor
JOIN competency_mapping AS map ON map.from_vocabulary = 'mentor' AND map.from_code = mentor.competency
WHERE mentor.has
