-- Grain: one academic year, one survey, one wave, one level, one territory.
-- Prepared for the last step in Java: respondents, and sums of their means and changes for the intervals. A respondent
-- is the unit: who answers more items weighs no more.
WITH respondents AS (
  SELECT school_id, respondent_id, survey, coalesce(wave, '') AS wave, academic_year,
    count(score_e12) AS scored, sum(score_e12) AS score_sum,
    count(yes_no) AS asked, count(CASE WHEN yes_no THEN 1 END) AS agreed
  FROM fact_survey_answer
  GROUP BY school_id, respondent_id, survey, coalesce(wave, ''), academic_year
),
rated AS (
  SELECT respondents.school_id, respondents.survey, respondents.wave, respondents.academic_year,
    CASE WHEN scored > 0 THEN rounded_quotient(CAST(score_sum AS BIGINT), scored) END AS mean_e12,
    -- at or above the threshold on the scale; where nothing was scored, by the answers yes
    CASE WHEN scored > 0 THEN score_sum * 100 >= settings.satisfied_percent * scored * 1000000000000
      WHEN asked > 0 THEN agreed * 100 >= settings.satisfied_percent * asked END AS satisfied
  FROM respondents
  CROSS JOIN settings
),
school_answers AS (
  SELECT school_id, survey, wave, academic_year, count(*) AS answered, count(mean_e12) AS scored,
    sum(CAST(mean_e12 AS DECIMAL(18, 0))) AS mean_sum,
    sum(exact_square(mean_e12)) AS mean_squares,
    count(satisfied) AS rated, count(CASE WHEN satisfied THEN 1 END) AS satisfied
  FROM rated
  GROUP BY school_id, survey, wave, academic_year
),
school_changes AS (
  SELECT school_id, survey, coalesce(wave, '') AS wave, academic_year, count(*) AS paired,
    sum(CAST(change_e12 AS DECIMAL(18, 0))) AS change_sum,
    sum(exact_square(change_e12)) AS change_squares
  FROM survey_change
  GROUP BY school_id, survey, coalesce(wave, ''), academic_year
),
school_rounds AS (
  SELECT school_id, survey, coalesce(wave, '') AS wave, academic_year, sum(invited) AS invited
  FROM fact_survey_round
  GROUP BY school_id, survey, coalesce(wave, ''), academic_year
),
schools AS (
  SELECT
    coalesce(answers.school_id, rounds.school_id) AS school_id, coalesce(answers.survey, rounds.survey) AS survey,
    coalesce(answers.wave, rounds.wave) AS wave, coalesce(answers.academic_year, rounds.academic_year) AS academic_year,
    rounds.invited, coalesce(answers.answered, 0) AS answered,
    -- a response rate compares those who were invited: answers of a school that did not say how many stay out of it
    CASE WHEN rounds.invited IS NOT NULL THEN coalesce(answers.answered, 0) END AS answered_of_invited,
    coalesce(answers.scored, 0) AS scored, answers.mean_sum, answers.mean_squares,
    coalesce(answers.rated, 0) AS rated, coalesce(answers.satisfied, 0) AS satisfied
  FROM school_answers AS answers
  FULL OUTER JOIN school_rounds AS rounds
    ON rounds.school_id = answers.school_id AND rounds.survey = answers.survey AND rounds.wave = answers.wave
    AND rounds.academic_year = answers.academic_year
)
SELECT
  schools.academic_year, schools.survey, NULLIF(schools.wave, '') AS wave, unit.level, unit.territory_code,
  sum(schools.invited) AS invited, sum(schools.answered) AS answered,
  sum(schools.answered_of_invited) AS answered_of_invited, sum(schools.scored) AS scored,
  sum(schools.mean_sum) AS mean_sum, sum(schools.mean_squares) AS mean_squares, sum(schools.rated) AS rated,
  sum(schools.satisfied) AS satisfied, sum(coalesce(changes.paired, 0)) AS paired,
  sum(changes.change_sum) AS change_sum, sum(changes.change_squares) AS change_squares
FROM schools
JOIN school_year_unit AS unit
  ON unit.academic_year = schools.academic_year AND unit.school_id = schools.school_id
LEFT JOIN school_changes AS changes
  ON changes.school_id = schools.school_id AND changes.survey = schools.survey AND changes.wave = schools.wave
  AND changes.academic_year = schools.academic_year
GROUP BY schools.academic_year, schools.survey, schools.wave, unit.level, unit.territory_code
ORDER BY schools.academic_year, schools.survey, schools.wave, unit.level, unit.territory_code
