-- Rows that break a rule, by school and rule. No cell value. Inner zone only.
SELECT school_id, rule_id, count(*) AS row_count
FROM star.rule_finding
GROUP BY school_id, rule_id
ORDER BY school_id, rule_id
