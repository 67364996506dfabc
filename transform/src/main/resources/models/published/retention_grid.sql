-- Grain: one cohort, one number of years, one scope, one convention, one level, territory, breakdown and group.
WITH counted AS (
  SELECT cell.cohort, status.k, cell.scope, cell.level, cell.territory_code, cell.breakdown, cell.group_value,
    count(*) AS cohort_size,
    sum(CASE WHEN status.in_service THEN 1 ELSE 0 END) AS in_service,
    sum(CASE WHEN status.in_service IS NULL THEN 1 ELSE 0 END) AS service_unknown,
    sum(CASE WHEN status.unbroken THEN 1 ELSE 0 END) AS unbroken,
    sum(CASE WHEN status.unbroken IS NULL THEN 1 ELSE 0 END) AS unbroken_unknown,
    max(CASE WHEN cell.followed THEN 1 ELSE 0 END) AS followed
  FROM retention_cohort_cell AS cell
  JOIN retention_check AS status ON status.person_key = cell.person_key AND status.scope = cell.scope
  -- at the first census nobody has reached the landmark
  WHERE cell.territory_code IS NOT NULL AND (cell.breakdown <> 'mentored' OR status.k > 0)
  GROUP BY cell.cohort, status.k, cell.scope, cell.level, cell.territory_code, cell.breakdown, cell.group_value
),
published AS (
  -- a cell is published when one of its schools at least is followed from the beginning of the cohort
  SELECT cohort, k, scope, 'census' AS convention, level, territory_code, breakdown, group_value, cohort_size,
    CAST(in_service AS BIGINT) AS retained, CAST(service_unknown AS BIGINT) AS unknown
  FROM counted
  WHERE followed = 1
  UNION ALL
  SELECT cohort, k, scope, 'continuous' AS convention, level, territory_code, breakdown, group_value, cohort_size,
    CAST(unbroken AS BIGINT) AS retained, CAST(unbroken_unknown AS BIGINT) AS unknown
  FROM counted
  WHERE followed = 1
)
SELECT published.cohort, published.k, published.scope, published.convention, published.level, published.territory_code,
  published.breakdown, published.group_value, published.cohort_size, published.retained, published.unknown,
  CASE WHEN published.breakdown <> 'mentored' THEN coalesce(origin.people, 0) END AS origin_unknown,
  share(published.retained, published.cohort_size - published.unknown) AS rate,
  wilson_low(published.retained, published.cohort_size - published.unknown) AS ci_low,
  wilson_high(published.retained, published.cohort_size - published.unknown) AS ci_high,
  survival.survival, 'show' AS public_status
FROM published
LEFT JOIN retention_origin_unknown AS origin
  ON origin.cohort = published.cohort AND origin.level = published.level
  AND origin.territory_code = published.territory_code AND origin.breakdown = published.breakdown
  AND origin.group_value = published.group_value
LEFT JOIN retention_survival AS survival
  ON published.convention = 'continuous' AND survival.cohort = published.cohort AND survival.k = published.k
  AND survival.scope = published.scope AND survival.level = published.level
  AND survival.territory_code = published.territory_code AND survival.breakdown = published.breakdown
  AND survival.group_value = published.group_value
