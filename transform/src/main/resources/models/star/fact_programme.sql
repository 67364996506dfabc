-- Grain: one personalised programme of one pair or group.
-- Dates decide when a programme ends; its status only tells drafts from the rest.
SELECT
  programme_id, pair_id, approved_on, approved_by, starts_on, ends_on, prolonged_to, status, completed_on, stopped_on,
  CASE
    WHEN completed_on IS NOT NULL AND stopped_on IS NOT NULL THEN least(completed_on, stopped_on)
    ELSE coalesce(completed_on, stopped_on, prolonged_to, ends_on)
  END AS effective_end,
  goals_planned, goals_reached
FROM programmes
