-- Grain: one campaign, one school in scope, one person whose first year there was completed in the academic year up to
-- the as-of date.
-- The first main teaching spell in the school began twelve months before a day between 1 September and the as-of date.
WITH first_days AS (
  SELECT school_id, person_key, min(started_on) AS started_on
  FROM fact_employment
  WHERE teaching AND employment_kind = 'main'
  GROUP BY school_id, person_key
),
completed AS (
  SELECT scope.campaign_id, scope.school_id, first_days.person_key,
    add_calendar_months(first_days.started_on, 12) AS anniversary
  FROM school_scope AS scope
  JOIN first_days ON first_days.school_id = scope.school_id
  WHERE add_calendar_months(first_days.started_on, 12) BETWEEN scope.academic_year_start AND scope.as_of
)
SELECT completed.campaign_id, completed.school_id, completed.person_key,
  max(CASE WHEN employment.started_on <= completed.anniversary
    AND (employment.ended_on IS NULL OR employment.ended_on > completed.anniversary) THEN 1 ELSE 0 END) = 1 AS stayed
FROM completed
JOIN fact_employment AS employment
  ON employment.school_id = completed.school_id AND employment.person_key = completed.person_key
  AND employment.teaching AND employment.employment_kind = 'main'
GROUP BY completed.campaign_id, completed.school_id, completed.person_key
