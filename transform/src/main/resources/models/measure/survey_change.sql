-- Grain: one respondent of one school and one questionnaire, answered before and after.
-- The first entry and the last exit answer to each item that was scored both times. The questionnaires before and after
-- a programme are two waves of one questionnaire.
WITH waves AS (
  SELECT school_id, respondent_id, item, academic_year, answered_on, score_e12, survey, wave,
    CASE WHEN survey IN ('entry', 'exit') THEN 'programme' ELSE survey END AS questionnaire,
    CASE WHEN survey IN ('entry', 'exit') THEN survey ELSE wave END AS stage
  FROM fact_survey_answer
  WHERE score_e12 IS NOT NULL
),
first_entry AS (
  SELECT school_id, respondent_id, questionnaire, item, answered_on, score_e12,
    row_number() OVER (PARTITION BY school_id, respondent_id, questionnaire, item
      ORDER BY answered_on, coalesce(wave, ''), academic_year) AS place
  FROM waves
  WHERE stage = 'entry'
),
last_exit AS (
  SELECT school_id, respondent_id, questionnaire, item, answered_on, score_e12, survey, wave, academic_year,
    row_number() OVER (PARTITION BY school_id, respondent_id, questionnaire, item
      ORDER BY answered_on DESC, coalesce(wave, ''), academic_year) AS place
  FROM waves
  WHERE stage = 'exit'
),
items AS (
  SELECT after.school_id, after.respondent_id, after.questionnaire, after.survey, coalesce(after.wave, '') AS wave,
    after.academic_year, after.answered_on, after.score_e12 - before.score_e12 AS change_e12
  FROM first_entry AS before
  JOIN last_exit AS after
    ON after.school_id = before.school_id AND after.respondent_id = before.respondent_id
    AND after.questionnaire = before.questionnaire AND after.item = before.item
  WHERE before.place = 1 AND after.place = 1 AND before.answered_on < after.answered_on
)
SELECT school_id, respondent_id, questionnaire, survey, NULLIF(wave, '') AS wave, academic_year,
  max(answered_on) AS answered_on,
  -- moved up by 1 each, so that what is divided is not negative
  rounded_quotient(CAST(sum(change_e12 + 1000000000000) AS BIGINT), count(*)) - 1000000000000 AS change_e12
FROM items
GROUP BY school_id, respondent_id, questionnaire, survey, wave, academic_year
