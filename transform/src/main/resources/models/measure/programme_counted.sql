-- Grain: one campaign and one programme that counts on its as-of date, wherever its school is.
SELECT campaign.campaign_id, programme.programme_id, programme.pair_id
FROM dim_campaign AS campaign
JOIN fact_programme AS programme
  ON programme.approved_on <= campaign.as_of AND programme.status <> 'draft'
  AND programme.starts_on <= campaign.as_of AND programme.effective_end >= campaign.academic_year_start
