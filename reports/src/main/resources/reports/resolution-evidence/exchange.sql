-- Requests that the mentors of the mentee's own school do not cover.
SELECT *
FROM mentor_exchange
WHERE campaign_id = $campaign AND level = $level AND territory_code = $territory AND request = 'all'
