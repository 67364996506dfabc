-- Checks of the release, failed and passed; the deliveries added up.
SELECT check_id, any_value(severity) AS severity, table_name, sum(violated)::BIGINT AS violated,
    sum(denominator)::BIGINT AS denominator, max(status) AS status
FROM quality_result
GROUP BY check_id, table_name
ORDER BY table_name, check_id
