-- Grain: one academic year, one procedure, one subject, one grade.
-- Mean and standard deviation of all loaded results (z values refer to them) and how the results of the same pupils in
-- two years hang together. Sums are moved close to zero as integers first: so nothing is lost in the subtraction.
WITH summed AS (
  SELECT academic_year, procedure, subject, grade, CAST(sum(measured) AS BIGINT) AS n,
    CAST(sum(sum_x) AS BIGINT) AS sum_x, CAST(sum(sum_xx) AS BIGINT) AS sum_xx,
    CAST(sum(paired) AS BIGINT) AS pairs, CAST(sum(pair_x) AS BIGINT) AS pair_x, CAST(sum(pair_xx) AS BIGINT) AS pair_xx,
    CAST(sum(pair_p) AS BIGINT) AS pair_p, CAST(sum(pair_pp) AS BIGINT) AS pair_pp,
    CAST(sum(pair_xp) AS BIGINT) AS pair_xp
  FROM result_class
  GROUP BY academic_year, procedure, subject, grade
),
spread AS (
  SELECT *,
    share(sum_x, n) AS mean_x, covariance_of_sums(n, sum_x, sum_x, sum_xx) AS variance,
    share(pair_p, pairs) AS pair_mean_p,
    covariance_of_sums(pairs, pair_x, pair_x, pair_xx) AS pair_variance_x,
    covariance_of_sums(pairs, pair_p, pair_p, pair_pp) AS pair_variance_p,
    covariance_of_sums(pairs, pair_x, pair_p, pair_xp) AS pair_covariance
  FROM summed
)
SELECT academic_year, procedure, subject, grade, n, mean_x,
  -- fewer than 30 pupils, or all alike: no z
  CASE WHEN n >= 30 AND variance > 0E0 THEN sqrt(variance) END AS sigma,
  pair_mean_p,
  CASE WHEN pairs >= 30 AND pair_variance_x > 0E0 AND pair_variance_p > 0E0
    THEN pair_covariance / (sqrt(pair_variance_x) * sqrt(pair_variance_p)) END AS correlation
FROM spread
