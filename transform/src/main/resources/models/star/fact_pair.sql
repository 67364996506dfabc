-- Grain: one mentor and one mentee within one pair or group.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT
  pair_id, mentor_id AS mentor_key, mentee_id AS mentee_key, school_id, mentor_school_id, partner_id, form, kinds,
  order_number, order_date, started_on, coalesce(ended_on, gone_by) AS ended_on, end_reason
FROM pairs
