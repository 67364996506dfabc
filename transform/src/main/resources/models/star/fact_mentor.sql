-- Grain: one person in the mentors' base of one school from one date.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT
  school_id, person_id AS person_key, entered_on, coalesce(left_on, gone_by) AS left_on, updated_on, competencies, interests, achievements,
  max_mentees, consent_on
FROM mentors
