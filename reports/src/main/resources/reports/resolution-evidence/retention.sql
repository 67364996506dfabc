-- The newest cohort of beginners that is k years old; base = those of whom something is known.
SELECT *, cohort_size - coalesce(unknown, 0) AS base
FROM retention_grid
WHERE level = $level AND territory_code = $territory AND k = $k AND scope = 'school' AND convention = 'census'
    AND breakdown = 'all' AND group_value = 'all' AND rate IS NOT NULL
ORDER BY cohort DESC
LIMIT 1
