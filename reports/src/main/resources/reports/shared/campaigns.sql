-- Campaigns of the release, the newest first.
SELECT campaign_id, title, territory_code, as_of, opened_on, closed_on, order_ref, pack, previous_campaign_id
FROM star.dim_campaign
ORDER BY as_of DESC, campaign_id
