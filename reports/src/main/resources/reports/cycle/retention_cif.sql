-- Where beginners go from their first school, by months.
SELECT *
FROM retention_cif
WHERE level = $level AND territory_code = $territory AND scope = 'school' AND breakdown = 'all'
    AND method = 'kaplan_meier' AND t_months <= 60
ORDER BY cause, t_months
