-- Grain: one campaign and one person who is known to have taught.
-- Teaching tenure at the as-of date: days covered by the union of all teaching spells, plus the time between the
-- first teaching day ever and the first known spell.
WITH spells AS (
  SELECT campaign.campaign_id, campaign.as_of, employment.person_key, employment.started_on,
    -- a spell that has not ended yet is counted up to the as-of date
    CASE WHEN employment.ended_on IS NULL OR employment.ended_on > campaign.as_of THEN campaign.as_of
      ELSE employment.ended_on END AS ended_on
  FROM dim_campaign AS campaign
  JOIN fact_employment AS employment ON employment.teaching AND employment.started_on <= campaign.as_of
),
ordered AS (
  -- how far earlier spells reach, so that overlapping days are counted once
  SELECT campaign_id, as_of, person_key, started_on, ended_on,
    max(ended_on) OVER (PARTITION BY campaign_id, person_key ORDER BY started_on, ended_on
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_until
  FROM spells
),
covered AS (
  SELECT campaign_id, as_of, person_key, min(started_on) AS first_spell_on,
    sum(CASE
      WHEN covered_until IS NULL OR covered_until <= started_on THEN days_between(started_on, ended_on)
      WHEN covered_until < ended_on THEN days_between(covered_until, ended_on)
      ELSE 0 END) AS spell_days
  FROM ordered
  GROUP BY campaign_id, as_of, person_key
),
tenure AS (
  SELECT covered.campaign_id, covered.person_key,
    CAST(covered.spell_days AS BIGINT)
      + CASE WHEN persons.first_teaching_on < covered.first_spell_on
          THEN days_between(persons.first_teaching_on, covered.first_spell_on) ELSE 0 END AS tenure_days
  FROM covered
  JOIN persons ON persons.person_id = covered.person_key
)
SELECT
  tenure.campaign_id, tenure.person_key, tenure.tenure_days,
  -- compared in quarters of a day: a year has 365.25 days
  tenure.tenure_days * 4 < settings.young_tenure_quarter_days AS is_young,
  true AS has_teaching_spell
FROM tenure
CROSS JOIN settings
