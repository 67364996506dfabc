-- Grain: one mentor and one mentee within one pair or group.
SELECT
  pair_id, mentor_id AS mentor_key, mentee_id AS mentee_key, school_id, mentor_school_id, partner_id, form, kinds,
  order_number, order_date, started_on, ended_on, end_reason
FROM pairs
