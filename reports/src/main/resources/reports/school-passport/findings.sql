-- Rows of the school that break a rule over all data, by rule. No cell value. Inner zone only.
SELECT rule_id, max(message_ru) AS message_ru, max(message_en) AS message_en, count(*) AS row_count
FROM star.rule_finding
WHERE school_id = $school
GROUP BY rule_id
ORDER BY rule_id
