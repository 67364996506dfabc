-- Grain: one person, one competency, one instrument, one date, one assessor.
-- Normalised scores are integers (10^-12), so that sums over persons are exact; the threshold is compared in decimals.
SELECT
  person_id AS person_key, competency, instrument, assessed_on, academic_year_of(assessed_on) AS academic_year, assessor,
  wave, score, max_score, deficit_below,
  ratio_e12(CAST(score * 10000 AS BIGINT), CAST(max_score * 10000 AS BIGINT)) AS score_e12,
  score < deficit_below * max_score AS deficit
FROM assessments
