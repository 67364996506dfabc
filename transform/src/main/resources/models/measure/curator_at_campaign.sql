-- Grain: one campaign, one school in scope, one curator in force.
WITH in_force AS (
  SELECT scope.campaign_id, curator.school_id, curator.person_key, curator.position,
    -- one person appointed twice is one curator; the latest order tells the position
    row_number() OVER (PARTITION BY scope.campaign_id, curator.school_id, curator.person_key
      ORDER BY curator.order_date DESC) AS order_rank
  FROM fact_curator AS curator
  JOIN school_scope AS scope ON scope.school_id = curator.school_id
  WHERE curator.order_date <= scope.as_of AND (curator.ended_on IS NULL OR curator.ended_on > scope.as_of)
)
SELECT campaign_id, school_id, person_key, position FROM in_force WHERE order_rank = 1
