-- Whether the curves of urban and rural schools differ.
SELECT *
FROM retention_test
WHERE level = $level AND territory_code = $territory AND scope = $scope AND breakdown = 'locality' AND stratified_by IS NULL
ORDER BY "groups"
