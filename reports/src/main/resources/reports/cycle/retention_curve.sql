-- Kaplan–Meier curves of the territory over five years: everybody for each scope, and urban and rural for one of them.
SELECT *
FROM retention_curve
WHERE level = $level AND territory_code = $territory AND method = 'kaplan_meier' AND t_months <= 60
    AND (breakdown = 'all' OR breakdown = 'locality' AND scope = $scope)
ORDER BY scope, breakdown, group_value, t_months
