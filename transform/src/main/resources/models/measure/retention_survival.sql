-- Prepares: one cell of the grid, one day: how many members left and how many were last known on it. Every member of a
-- cohort is at risk from the start of the cohort, so that without censoring the product is the share retained.
SELECT cell.cohort, cell.scope, cell.level, cell.territory_code, cell.breakdown, cell.group_value,
  cell.exit_on, observation.observed_to,
  sum(CAST(CASE WHEN cell.event THEN 1 ELSE 0 END AS BIGINT)) AS events,
  sum(CAST(CASE WHEN cell.event THEN 0 ELSE 1 END AS BIGINT)) AS censored
FROM retention_cohort_cell AS cell
CROSS JOIN observation
WHERE cell.known AND cell.territory_code IS NOT NULL
GROUP BY cell.cohort, cell.scope, cell.level, cell.territory_code, cell.breakdown, cell.group_value, cell.exit_on,
  observation.observed_to
ORDER BY cell.cohort, cell.scope, cell.level, cell.territory_code, cell.breakdown, cell.group_value, cell.exit_on
