-- Grain: one campaign, one pair or group, one school of its mentees.
WITH scope AS (
  SELECT campaign_id, school_id FROM school_scope
),
judged AS (
  SELECT scope.campaign_id, pair.pair_id, pair.school_id,
    pair.order_number IS NOT NULL AND pair.order_date <= campaign.as_of AND pair.started_on <= campaign.as_of
      AND (pair.ended_on IS NULL OR pair.ended_on >= campaign.academic_year_start) AS ordered,
    pair.started_on <= campaign.as_of AND (pair.ended_on IS NULL OR pair.ended_on > campaign.as_of) AS active,
    coalesce(has_code(pair.kinds, 'VIRT'), false) AS remote,
    -- the mentor comes from another school or from a partner
    coalesce(pair.mentor_school_id <> pair.school_id, false) OR pair.partner_id IS NOT NULL AS across_schools
  FROM fact_pair AS pair
  JOIN scope ON scope.school_id = pair.school_id
  JOIN dim_campaign AS campaign ON campaign.campaign_id = scope.campaign_id
)
SELECT
  campaign_id, pair_id, school_id,
  max(CASE WHEN ordered THEN 1 ELSE 0 END) = 1 AS ordered,
  max(CASE WHEN ordered AND active THEN 1 ELSE 0 END) = 1 AS active_ordered,
  max(CASE WHEN active THEN 1 ELSE 0 END) = 1 AS active_registered,
  max(CASE WHEN remote THEN 1 ELSE 0 END) = 1 AS remote,
  max(CASE WHEN across_schools THEN 1 ELSE 0 END) = 1 AS across_schools
FROM judged
GROUP BY campaign_id, pair_id, school_id
