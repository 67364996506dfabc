-- Requests that a school cannot meet itself, and mentors with free places elsewhere.
SELECT *
FROM mentor_exchange
WHERE campaign_id = $campaign AND level = $level AND territory_code = $territory
ORDER BY request
