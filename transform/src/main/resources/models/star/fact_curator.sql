-- Grain: one person as curator of one school from one date.
SELECT school_id, person_id AS person_key, position, order_number, order_date, ended_on FROM curators
