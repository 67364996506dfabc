-- Grain: one person as curator of one school from one date.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT school_id, person_id AS person_key, position, order_number, order_date, coalesce(ended_on, gone_by) AS ended_on FROM curators
