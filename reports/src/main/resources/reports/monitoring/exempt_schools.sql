-- Schools that need no pair and no programme because nobody there needs a mentor. Inner zone only.
SELECT school_id
FROM measure.school_at_campaign
WHERE campaign_id = $campaign AND NOT mentoring_needed
