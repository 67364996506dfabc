-- Grain: one academic year.
SELECT
  academic_year,
  CAST(academic_year AS STRING) || '/' || substr(CAST(academic_year + 1 AS STRING), 3, 2) AS title,
  min(day) AS starts_on, max(day) AS ends_on,
  max(CASE WHEN is_census THEN day END) AS census_on
FROM dim_date
GROUP BY academic_year
HAVING count(*) >= 365
