-- Grain: one person with a known origin and one scope: member of a cohort. Known = what happened to the member can be
-- read off the reports; otherwise the member is counted as unknown at every census.
WITH scopes AS (
  SELECT scope FROM (VALUES ('school'), ('municipality'), ('region')) AS listed(scope)
),
window_start AS (
  SELECT school_id, min(observed_from) AS observed_from FROM school_window GROUP BY school_id
),
first_stretch AS (
  SELECT person_key, scope, max(coalesce(ended_on, DATE '9999-12-31')) AS ends_on
  FROM retention_spell
  WHERE stretch = 1
  GROUP BY person_key, scope
),
member AS (
  SELECT origin.person_key, scopes.scope, origin.cohort,
    -- a cohort is followed when its school reports from the beginning of the school year on
    coalesce(window_start.observed_from <= add_days(census_day(origin.cohort), -19), false) AS followed,
    window_start.observed_from AS window_from, history.entry_on, history.exit_on,
    coalesce(history.event, false) AS event, first_stretch.ends_on,
    days_between(origin.time_zero, origin.mentored_on) AS mentored_day,
    days_between(origin.time_zero, history.exit_on) AS exit_day,
    origin.school_id, origin.municipality_code, origin.region_code, origin.country_code, origin.locality,
    origin.school_kind, origin.subject_group, origin.sex
  FROM service_origin AS origin
  CROSS JOIN scopes
  LEFT JOIN window_start ON window_start.school_id = origin.school_id
  LEFT JOIN first_stretch ON first_stretch.person_key = origin.person_key AND first_stretch.scope = scopes.scope
  LEFT JOIN retention_history AS history
    ON history.person_key = origin.person_key AND history.scope = scopes.scope
  WHERE origin.time_zero IS NOT NULL
)
SELECT member.person_key, member.scope, member.cohort, member.followed,
  member.followed AND member.entry_on IS NOT NULL AND member.entry_on <= census_day(member.cohort) AS known,
  member.exit_on, member.event, member.mentored_day, member.exit_day, member.school_id, member.municipality_code,
  member.region_code, member.country_code, member.locality, member.school_kind, member.subject_group, member.sex
FROM member
-- cohorts that no school was followed for are not published
JOIN (SELECT DISTINCT cohort FROM member WHERE followed) AS watched ON watched.cohort = member.cohort
-- who had left before the school began to report is left out
WHERE NOT (member.followed AND member.entry_on IS NULL AND member.ends_on <= member.window_from)
