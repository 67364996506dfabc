-- Grain: one campaign, one partner, one relation, one school in scope or territory.
-- A partner without a school belongs to its territory.
WITH in_force AS (
  SELECT campaign.campaign_id, partner.partner_id, partner.name, partner.relation, partner.school_id,
    partner.territory_code, partner.in_municipality,
    row_number() OVER (PARTITION BY campaign.campaign_id, partner.partner_id, partner.relation,
      coalesce(partner.school_id, ''), CASE WHEN partner.school_id IS NULL THEN partner.territory_code ELSE '' END
      ORDER BY partner.agreed_on DESC) AS agreement_rank
  FROM dim_campaign AS campaign
  JOIN fact_partner AS partner
    ON partner.agreed_on <= campaign.as_of AND (partner.ends_on IS NULL OR partner.ends_on > campaign.as_of)
),
placed AS (
  SELECT in_force.*, scope.school_id AS scope_school_id, path.in_campaign
  FROM in_force
  LEFT JOIN school_scope AS scope
    ON scope.campaign_id = in_force.campaign_id AND scope.school_id = in_force.school_id
  LEFT JOIN territory_path AS path
    ON path.campaign_id = in_force.campaign_id AND path.territory_code = in_force.territory_code
  WHERE in_force.agreement_rank = 1
)
SELECT
  campaign_id, partner_id, name, relation, coalesce(school_id, territory_code) AS unit_code, school_id,
  territory_code, in_municipality
FROM placed
WHERE (school_id IS NOT NULL AND scope_school_id IS NOT NULL) OR (school_id IS NULL AND in_campaign)
