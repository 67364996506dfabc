-- Rows that wait for a row of another table, by the school that sent them; empty for the region. Inner zone only.
SELECT coalesce(issuer, '') AS issuer, count(*) AS row_count
FROM star.set_aside
GROUP BY coalesce(issuer, '')
ORDER BY issuer
