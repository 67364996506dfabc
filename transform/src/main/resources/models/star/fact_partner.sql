-- Grain: one partner with one school (or the municipality), one relation and one date of agreement.
SELECT
  partner_id, name, partner_kind, school_id, territory_code, in_municipality, relation, agreed_on, ends_on
FROM partners
