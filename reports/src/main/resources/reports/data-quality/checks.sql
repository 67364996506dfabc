-- Broken checks of the whole release with their messages. Inner zone only.
WITH messages AS (
    SELECT rule_id, max(message_ru) AS message_ru, max(message_en) AS message_en FROM star.rule_finding GROUP BY rule_id
    UNION ALL
    SELECT rule_id, max(message_ru), max(message_en) FROM star.set_aside GROUP BY rule_id
)
SELECT q.check_id, q.severity, q.table_name, q.column_name, q.violated, q.denominator, q.public_status,
    max(m.message_ru) AS message_ru, max(m.message_en) AS message_en
FROM quality_result q
LEFT JOIN messages m ON m.rule_id = q.check_id
WHERE q.violated > 0 AND q.delivery_id IS NULL
GROUP BY q.check_id, q.severity, q.table_name, q.column_name, q.violated, q.denominator, q.public_status
ORDER BY q.check_id, q.table_name, q.column_name
