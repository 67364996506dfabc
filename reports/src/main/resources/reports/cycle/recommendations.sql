-- Recommendations of this campaign and of its predecessor. Inner zone only.
SELECT campaign_id, recommendation_id, addressee, measure, deadline, indicator, expected, status
FROM input.recommendations
WHERE campaign_id IN ($campaign, $previous)
ORDER BY campaign_id, recommendation_id
