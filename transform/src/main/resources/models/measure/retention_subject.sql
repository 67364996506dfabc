-- Grain: one person with a known origin and one scope, as far as observed: the rows of all survival curves.
WITH counted AS (
  SELECT history.person_key, history.scope, history.time_zero, history.cohort, history.entry_on, history.exit_on,
    history.event, history.cause, history.censor_reason,
    days_between(history.time_zero, history.entry_on) AS entry_day,
    days_between(history.time_zero, history.exit_on) AS exit_day
  FROM retention_history AS history
)
SELECT counted.person_key, counted.scope, counted.time_zero, counted.cohort, counted.entry_on, counted.exit_on,
  counted.event, counted.cause, counted.entry_day, counted.exit_day, origin.school_id, origin.municipality_code,
  origin.region_code, origin.country_code, origin.locality, origin.school_kind, origin.subject_group, origin.sex,
  origin.mentored_on,
  CASE WHEN origin.mentored_on IS NOT NULL
    THEN greatest(days_between(counted.time_zero, origin.mentored_on), 0) END AS mentored_day,
  counted.censor_reason
FROM counted
JOIN service_origin AS origin ON origin.person_key = counted.person_key
WHERE counted.exit_day > counted.entry_day
