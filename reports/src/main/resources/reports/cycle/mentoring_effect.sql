-- Differences between mentored and comparable teachers by the time from the first mentored year.
SELECT *
FROM mentoring_effect
WHERE level = $level AND territory_code = $territory
ORDER BY outcome, contrast, event_time
