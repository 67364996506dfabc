-- Beginners a year later, the three newest cohorts up to the academic year; base = those of whom something is known.
SELECT *, cohort_size - coalesce(unknown, 0) AS base
FROM retention_grid
WHERE level = $level AND territory_code = $territory AND k = 1 AND scope = 'school' AND convention = 'census'
    AND breakdown = 'all' AND group_value = 'all' AND cohort < $academic_year
ORDER BY cohort DESC
LIMIT 3
