-- Grain: one respondent of one school, one survey, one wave, one item, one academic year.
-- Who answers the same item of the same wave again within the year replaces the earlier answer.
WITH answers AS (
  SELECT
    school_id, respondent_id, respondent_role, pair_id, survey, wave, item, academic_year_of(answered_on) AS academic_year,
    answered_on,
    -- ids of respondents are unique within a school only
    row_number() OVER (PARTITION BY school_id, respondent_id, survey, wave, item, academic_year_of(answered_on)
      ORDER BY answered_on DESC) AS answer_rank,
    ratio_e12(CAST(score * 10000 AS BIGINT), CAST(coalesce(scale_max, 10) * 10000 AS BIGINT)) AS score_e12,
    yes_no
  FROM survey_answers
)
SELECT
  school_id, respondent_id, respondent_role, pair_id, survey, wave, item, academic_year, answered_on, score_e12, yes_no
FROM answers
WHERE answer_rank = 1
