-- Grain: one person in the mentees' base of one school from one date.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT school_id, person_id AS person_key, target_group, main_request, requests, entered_on, coalesce(left_on, gone_by) AS left_on, updated_on
FROM mentees
