-- Grain: one day, 2000 to 2039.
WITH digits AS (
  SELECT digit FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS listed(digit)
),
numbers AS (
  SELECT CAST(a.digit + 10 * b.digit + 100 * c.digit + 1000 * d.digit + 10000 * e.digit AS BIGINT) AS number
  FROM digits AS a CROSS JOIN digits AS b CROSS JOIN digits AS c CROSS JOIN digits AS d CROSS JOIN digits AS e
),
days AS (
  SELECT add_days(DATE '2000-01-01', number) AS day FROM numbers WHERE number <= 14609
)
SELECT
  day, year(day) AS calendar_year, month(day) AS month, academic_year_of(day) AS academic_year,
  month(day) = 9 AND day(day) = 20 AS is_census
FROM days
