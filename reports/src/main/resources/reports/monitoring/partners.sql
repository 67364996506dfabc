-- Partners with an agreement in force, each once. Inner zone only.
SELECT DISTINCT p.partner_id, p.name, p.relation
FROM measure.partner_at_campaign p
LEFT JOIN star.dim_territory t ON t.territory_code = p.territory_code
LEFT JOIN star.dim_territory r ON r.territory_code = t.parent_code
WHERE p.campaign_id = $campaign
    AND $territory IN (p.territory_code, t.parent_code, r.parent_code)
