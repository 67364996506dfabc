-- Grain: one person and one day on which a spell of service ended. By which day a return undoes the exit: 92 days, or
-- 20 September after an end on or after 25 May; a leave stops the 92 days while it lasts.
WITH ends AS (
  SELECT DISTINCT person_key, ended_on FROM service_spell WHERE ended_on IS NOT NULL
),
leave_after AS (
  -- days of leave after the end, in their order; a leave whose end is unknown stops them for good
  SELECT ends.person_key, ends.ended_on, leave.started_on AS leave_from, leave.end_unknown, leave.service,
    CASE WHEN leave.end_unknown THEN 0 ELSE days_between(greatest(leave.started_on, ends.ended_on), leave.ended_on) END
      AS leave_days
  FROM ends
  JOIN long_leave AS leave ON leave.person_key = ends.person_key AND leave.ended_on > ends.ended_on
),
counted AS (
  SELECT person_key, ended_on, leave_from, end_unknown, service, leave_days,
    -- does it begin before the days, stopped by the leaves before it, have run out?
    CASE WHEN leave_from <= add_days(ended_on, CAST(92 + coalesce(sum(leave_days) OVER (
      PARTITION BY person_key, ended_on ORDER BY leave_from ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS BIGINT))
      THEN 1 ELSE 0 END AS in_time
  FROM leave_after
),
linked AS (
  SELECT person_key, ended_on, end_unknown, service, leave_days,
    min(in_time) OVER (PARTITION BY person_key, ended_on ORDER BY leave_from ROWS UNBOUNDED PRECEDING) AS all_in_time
  FROM counted
),
stopped AS (
  SELECT person_key, ended_on, CAST(sum(leave_days) AS BIGINT) AS leave_days,
    max(CASE WHEN end_unknown THEN 1 ELSE 0 END) = 1 AS leave_unknown,
    max(CASE WHEN service THEN 1 ELSE 0 END) = 1 AS service
  FROM linked
  WHERE all_in_time = 1
  GROUP BY person_key, ended_on
)
SELECT ends.person_key, ends.ended_on,
  CASE WHEN month(ends.ended_on) * 100 + day(ends.ended_on) BETWEEN 525 AND 920
    THEN greatest(census_day(year(ends.ended_on)), add_days(ends.ended_on, 92 + coalesce(stopped.leave_days, 0)))
    ELSE add_days(ends.ended_on, 92 + coalesce(stopped.leave_days, 0)) END AS return_by,
  coalesce(stopped.leave_unknown, false) AS leave_unknown, coalesce(stopped.service, false) AS service
FROM ends
LEFT JOIN stopped ON stopped.person_key = ends.person_key AND stopped.ended_on = ends.ended_on
