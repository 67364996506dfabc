-- Numbers of persons beside these curves.
SELECT *
FROM retention_summary
WHERE level = $level AND territory_code = $territory AND scope = $scope AND breakdown = 'mentored'
ORDER BY method, group_value
