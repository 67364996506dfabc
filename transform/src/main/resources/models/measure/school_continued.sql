-- Grain: one school and one school that continues it: itself, and from its closing on its successors (four at most).
WITH step AS (
  SELECT school_id, successor_school_id, coalesce(closed_on, DATE '1900-01-01') AS closed_on
  FROM school_place
  WHERE successor_school_id IS NOT NULL AND successor_school_id <> school_id
),
chain AS (
  SELECT school_id, school_id AS continued_by, DATE '1900-01-01' AS continued_from FROM school_place
  UNION ALL
  SELECT school_id, successor_school_id AS continued_by, closed_on AS continued_from FROM step
  UNION ALL
  SELECT s1.school_id, s2.successor_school_id AS continued_by, greatest(s1.closed_on, s2.closed_on) AS continued_from
  FROM step AS s1
  JOIN step AS s2 ON s2.school_id = s1.successor_school_id
  UNION ALL
  SELECT s1.school_id, s3.successor_school_id AS continued_by,
    greatest(s1.closed_on, s2.closed_on, s3.closed_on) AS continued_from
  FROM step AS s1
  JOIN step AS s2 ON s2.school_id = s1.successor_school_id
  JOIN step AS s3 ON s3.school_id = s2.successor_school_id
)
SELECT school_id, continued_by, min(continued_from) AS continued_from
FROM chain
GROUP BY school_id, continued_by
