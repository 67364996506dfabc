-- Grain: one check of one table over the whole build.
-- Every rule with the number of rows it judged and the number that broke it; rows that wait are counted likewise.
-- What single deliveries brought stands in the ledger: it depends on how the facts were split over files.
WITH violated AS (
  SELECT rule_id, count(*) AS violated FROM rule_finding GROUP BY rule_id
),
judged AS (
  SELECT checked.rule_id AS check_id, parameter.severity, checked.table_name, checked.column_name,
    coalesce(violated.violated, 0) AS violated, checked.checked AS denominator, parameter.threshold, parameter.enabled
  FROM rule_checked AS checked
  JOIN rule_parameters AS parameter ON parameter.rule_id = checked.rule_id
  LEFT JOIN violated ON violated.rule_id = checked.rule_id
),
waiting AS (
  SELECT rule_id AS check_id, 'set-aside' AS severity, table_name, column_name, count(*) AS violated
  FROM set_aside
  GROUP BY rule_id, table_name, column_name
)
SELECT
  check_id, CAST(NULL AS STRING) AS delivery_id, severity, table_name, column_name, violated, denominator, threshold,
  CASE WHEN NOT enabled OR denominator = 0 THEN 'not_applicable'
    WHEN violated > coalesce(threshold, 0E0) * denominator THEN 'failed' ELSE 'passed' END AS status,
  'show' AS public_status
FROM judged
UNION ALL
SELECT
  check_id, CAST(NULL AS STRING) AS delivery_id, severity, table_name, column_name, violated,
  CAST(NULL AS BIGINT) AS denominator, CAST(NULL AS DOUBLE) AS threshold, 'failed' AS status, 'show' AS public_status
FROM waiting
