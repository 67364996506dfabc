-- Grain: one event of one programme.
SELECT
  programme_id, event_no, event_kind, planned_on, held_on, product_kind, coalesce(joint_project, false) AS joint_project
FROM programme_events
