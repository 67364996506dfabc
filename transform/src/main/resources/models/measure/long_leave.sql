-- Grain: one stretch of leave of one person; leaves that touch or overlap are one. No end = nobody knows it.
-- A leave lasts no longer than the law allows: childcare three years, a long sabbatical one.
WITH lawful AS (
  SELECT leaves.person_id AS person_key, leaves.started_on, leaves.kind,
    CASE leaves.kind
      WHEN 'childcare' THEN least(coalesce(leaves.ended_on, DATE '9999-12-31'), add_calendar_months(leaves.started_on, 36))
      WHEN 'long_sabbatical'
        THEN least(coalesce(leaves.ended_on, DATE '9999-12-31'), add_calendar_months(leaves.started_on, 12))
      ELSE coalesce(leaves.ended_on, DATE '9999-12-31') END AS ended_on
  FROM leaves
),
reached AS (
  SELECT person_key, started_on, kind, ended_on,
    max(ended_on) OVER (PARTITION BY person_key ORDER BY started_on, ended_on, kind
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS on_leave_until
  FROM lawful
),
numbered AS (
  SELECT person_key, started_on, kind, ended_on,
    sum(CASE WHEN on_leave_until IS NULL OR on_leave_until < started_on THEN 1 ELSE 0 END)
      OVER (PARTITION BY person_key ORDER BY started_on, ended_on, kind ROWS UNBOUNDED PRECEDING) AS stretch
  FROM reached
)
SELECT person_key, min(started_on) AS started_on, max(ended_on) AS ended_on,
  max(ended_on) = DATE '9999-12-31' AS end_unknown, max(CASE WHEN kind = 'service' THEN 1 ELSE 0 END) = 1 AS service
FROM numbered
GROUP BY person_key, stretch
