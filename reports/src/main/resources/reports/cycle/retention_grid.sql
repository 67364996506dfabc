-- Cohorts of beginners at the censuses that followed; the shape of the triangle.
SELECT *
FROM retention_grid
WHERE level = $level AND territory_code = $territory AND scope = $scope AND convention = 'census' AND breakdown = 'all'
    AND k BETWEEN 1 AND 10 AND cohort + k <= $last_census
ORDER BY cohort, k
