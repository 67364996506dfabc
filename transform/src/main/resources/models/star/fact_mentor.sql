-- Grain: one person in the mentors' base of one school from one date.
SELECT
  school_id, person_id AS person_key, entered_on, left_on, updated_on, competencies, interests, achievements,
  max_mentees, consent_on
FROM mentors
