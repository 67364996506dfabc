-- Rows that the build could not use, by table and reason. They belong to the release, not to a campaign.
SELECT table_name, rule_id, max(message_ru) AS message_ru, max(message_en) AS message_en, count(*) AS row_count
FROM star.set_aside
GROUP BY table_name, rule_id
ORDER BY table_name, rule_id
