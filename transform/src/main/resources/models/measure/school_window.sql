-- Grain: one school, one stretch of days about which it has told everything (its observed window; both days included).
WITH given AS (
  SELECT school_id, academic_year, reported_on, dated, coalesce(covers_from, dated) AS covers_from,
    coalesce(covers_to, dated) AS covers_to
  FROM reporting
  WHERE "table" IN ('*', 'employment')
),
derived AS (
  -- a list that the calendar does not speak about is a list of the staff of its own day
  SELECT DISTINCT sent.school_id, sent.dated AS covers_from, sent.dated AS covers_to
  FROM landed_employment AS sent
  LEFT JOIN given
    ON given.school_id = sent.school_id AND given.academic_year = academic_year_of(sent.dated)
  WHERE given.school_id IS NULL
),
told AS (
  SELECT school_id, covers_from, covers_to FROM given WHERE reported_on IS NOT NULL
  UNION ALL
  SELECT school_id, covers_from, covers_to FROM derived
),
closed AS (
  SELECT school_id, max(closed_on) AS closed_on, max(successor_school_id) AS successor_school_id
  FROM dim_school
  WHERE closed_on IS NOT NULL
  GROUP BY school_id
),
last_told AS (
  SELECT closed.school_id, closed.closed_on, closed.successor_school_id, max(told.covers_to) AS covers_to
  FROM closed
  JOIN told ON told.school_id = closed.school_id AND told.covers_from < closed.closed_on
  GROUP BY closed.school_id, closed.closed_on, closed.successor_school_id
),
inherited AS (
  -- the months between the last report of a merged school and its end are told by its successor
  SELECT last_told.school_id, greatest(told.covers_from, last_told.covers_to) AS covers_from, told.covers_to
  FROM last_told
  JOIN told ON told.school_id = last_told.successor_school_id AND told.covers_to >= last_told.closed_on
  WHERE last_told.covers_to >= add_days(last_told.closed_on, -366)
),
all_told AS (
  SELECT school_id, covers_from, covers_to FROM told
  UNION ALL
  SELECT school_id, covers_from, covers_to FROM inherited
),
after_the_end AS (
  -- in a closed school nobody works: a school that was followed to its last day is known ever after
  SELECT closed.school_id, closed.closed_on AS covers_from, observation.observed_to AS covers_to
  FROM closed
  CROSS JOIN observation
  JOIN all_told ON all_told.school_id = closed.school_id AND all_told.covers_from < closed.closed_on
    AND all_told.covers_to >= add_days(closed.closed_on, -1)
),
clipped AS (
  SELECT told.school_id, told.covers_from, least(told.covers_to, observation.observed_to) AS covers_to
  FROM (
    SELECT school_id, covers_from, covers_to FROM all_told
    UNION ALL
    SELECT school_id, covers_from, covers_to FROM after_the_end
  ) AS told
  JOIN observation ON told.covers_from <= observation.observed_to
  WHERE told.covers_from <= told.covers_to
),
reached AS (
  SELECT school_id, covers_from, covers_to,
    max(covers_to) OVER (PARTITION BY school_id ORDER BY covers_from, covers_to
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS told_until
  FROM clipped
),
numbered AS (
  -- stretches that touch or overlap are one
  SELECT school_id, covers_from, covers_to,
    sum(CASE WHEN told_until IS NULL OR add_days(told_until, 1) < covers_from THEN 1 ELSE 0 END)
      OVER (PARTITION BY school_id ORDER BY covers_from, covers_to ROWS UNBOUNDED PRECEDING) AS stretch
  FROM reached
)
SELECT school_id, min(covers_from) AS observed_from, max(covers_to) AS observed_to
FROM numbered
GROUP BY school_id, stretch
