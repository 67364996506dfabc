-- Grain: one cohort, one number of years, one scope, one convention, one level, territory, breakdown and group.
WITH published AS (
  SELECT cohort, k, scope, 'census' AS convention, level, territory_code, breakdown, group_value, cohort_size,
    in_service AS retained, service_unknown AS unknown, CAST(NULL AS DOUBLE) AS survival
  FROM retention_cell
  UNION ALL
  SELECT cohort, k, scope, 'continuous' AS convention, level, territory_code, breakdown, group_value, cohort_size,
    unbroken AS retained, unbroken_unknown AS unknown, survival
  FROM retention_cell
)
SELECT published.cohort, published.k, published.scope, published.convention, published.level, published.territory_code,
  published.breakdown, published.group_value, published.cohort_size, published.retained, published.unknown,
  CASE WHEN published.breakdown <> 'mentored' THEN coalesce(origin.people, 0) END AS origin_unknown,
  share(published.retained, published.cohort_size - published.unknown) AS rate,
  wilson_low(published.retained, published.cohort_size - published.unknown) AS ci_low,
  wilson_high(published.retained, published.cohort_size - published.unknown) AS ci_high,
  published.survival, 'show' AS public_status
FROM published
LEFT JOIN retention_origin_unknown AS origin
  ON origin.cohort = published.cohort AND origin.level = published.level
  AND origin.territory_code = published.territory_code AND origin.breakdown = published.breakdown
  AND origin.group_value = published.group_value
