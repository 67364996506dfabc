-- Partners with an agreement in force, each once; employers from outside are no part of indicator 13. Inner zone only.
WITH RECURSIVE below AS (
    SELECT $territory AS territory_code
    UNION
    SELECT t.territory_code
    FROM star.dim_territory t
    JOIN below b ON b.territory_code = t.parent_code
    WHERE coalesce(t.valid_from, DATE '0001-01-01') <= $as_of
        AND coalesce(t.valid_to, DATE '9999-12-31') > $as_of
)
SELECT DISTINCT p.partner_id, p.name,
    CASE WHEN p.relation = 'employees_mentor' AND NOT p.in_municipality THEN 'outside' ELSE p.relation END AS relation
FROM measure.partner_at_campaign p
WHERE p.campaign_id = $campaign AND p.territory_code IN (SELECT territory_code FROM below)
