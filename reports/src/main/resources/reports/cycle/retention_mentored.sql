-- Curves of beginners with and without a mentor: time-dependent, and from the landmarks on.
SELECT *
FROM retention_curve
WHERE level = $level AND territory_code = $territory AND scope = $scope AND breakdown = 'mentored' AND t_months <= 60
ORDER BY method, group_value, t_months
