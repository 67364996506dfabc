-- Grain: one campaign, one person, one role.
-- Who is named in an ordered pair that has a programme counted, in whatever school.
WITH ordered AS (
  SELECT campaign.campaign_id, pair.pair_id, pair.mentor_key, pair.mentee_key
  FROM dim_campaign AS campaign
  JOIN fact_pair AS pair
    ON pair.order_number IS NOT NULL AND pair.order_date <= campaign.as_of AND pair.started_on <= campaign.as_of
    AND (pair.ended_on IS NULL OR pair.ended_on >= campaign.academic_year_start)
),
entered AS (
  SELECT ordered.campaign_id, ordered.mentor_key, ordered.mentee_key
  FROM ordered
  JOIN programme_counted AS counted
    ON counted.campaign_id = ordered.campaign_id AND counted.pair_id = ordered.pair_id
)
SELECT campaign_id, mentor_key AS person_key, 'mentor' AS role FROM entered
UNION
SELECT campaign_id, mentee_key AS person_key, 'mentee' AS role FROM entered
