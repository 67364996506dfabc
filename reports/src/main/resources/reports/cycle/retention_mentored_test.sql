-- Whether the curves with and without a mentor differ: everybody first, then inside strata.
SELECT *
FROM retention_test
WHERE level = $level AND territory_code = $territory AND scope = $scope AND breakdown = 'mentored'
ORDER BY coalesce(stratified_by, ''), "groups"
