-- Grain: one school.
-- Which school carries its history on today: after mergers, splits and renamings the end of the chain of successors, else
-- the school itself. A split hands the history to the one successor that the last period names.
WITH latest AS (
  -- the last period of validity says who took over
  SELECT school_id, name, municipality_code, successor_school_id,
    row_number() OVER (PARTITION BY school_id ORDER BY valid_from DESC) AS period_rank
  FROM dim_school
),
link AS (
  -- a successor that nobody has delivered leads nowhere yet
  SELECT latest.school_id, latest.successor_school_id AS next_school_id
  FROM latest
  JOIN latest AS successor ON successor.school_id = latest.successor_school_id AND successor.period_rank = 1
  WHERE latest.period_rank = 1 AND latest.successor_school_id <> latest.school_id
),
chain AS (
  -- at most five steps; who comes back to himself or needs more goes round in a circle
  SELECT latest.school_id, l1.next_school_id AS step1, l2.next_school_id AS step2, l3.next_school_id AS step3,
    l4.next_school_id AS step4, l5.next_school_id AS step5, l6.next_school_id AS step6
  FROM latest
  LEFT JOIN link AS l1 ON l1.school_id = latest.school_id
  LEFT JOIN link AS l2 ON l2.school_id = l1.next_school_id
  LEFT JOIN link AS l3 ON l3.school_id = l2.next_school_id
  LEFT JOIN link AS l4 ON l4.school_id = l3.next_school_id
  LEFT JOIN link AS l5 ON l5.school_id = l4.next_school_id
  LEFT JOIN link AS l6 ON l6.school_id = l5.next_school_id
  WHERE latest.period_rank = 1
),
ended AS (
  SELECT school_id, step6 IS NOT NULL AS circular,
    CASE WHEN step6 IS NOT NULL THEN school_id
      ELSE coalesce(step5, step4, step3, step2, step1, school_id) END AS current_school_id,
    CASE WHEN step6 IS NOT NULL OR step1 IS NULL THEN 0 WHEN step2 IS NULL THEN 1 WHEN step3 IS NULL THEN 2
      WHEN step4 IS NULL THEN 3 WHEN step5 IS NULL THEN 4 ELSE 5 END AS steps
  FROM chain
),
past AS (
  SELECT school_id, count(DISTINCT name) AS names, count(DISTINCT municipality_code) AS municipalities
  FROM dim_school
  GROUP BY school_id
)
SELECT ended.school_id, ended.current_school_id, CAST(ended.steps AS BIGINT) AS steps, ended.circular,
  heir.name AS current_name, heir.municipality_code AS current_municipality_code, past.names, past.municipalities
FROM ended
JOIN latest AS heir ON heir.school_id = ended.current_school_id AND heir.period_rank = 1
JOIN past ON past.school_id = ended.school_id
