-- Grain: one activity of one person.
SELECT person_id AS person_key, activity_kind, level, held_on, result, hours, title FROM activities
