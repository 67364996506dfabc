-- Grain: one person in the mentees' base of one school from one date.
SELECT school_id, person_id AS person_key, target_group, main_request, requests, entered_on, left_on, updated_on
FROM mentees
