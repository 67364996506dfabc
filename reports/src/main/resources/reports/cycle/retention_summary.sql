-- Medians and numbers of persons beside the curves.
SELECT *
FROM retention_summary
WHERE level = $level AND territory_code = $territory AND method = 'kaplan_meier'
    AND (breakdown = 'all' OR breakdown = 'locality' AND scope = $scope)
ORDER BY scope, breakdown, group_value
