-- Grain: one academic year, one school, one class, one procedure, one subject, one grade.
-- All results in one pass, as integer sums: everything above the class, z values and gains follow from them exactly.
-- x is the score in hundredths, or the mark in hundredths where scores cover less than 95 % of the reference cell;
-- p is x of the same pupil in the year and grade before.
WITH admitted AS (
  -- the settings may switch the national tests off altogether
  SELECT result.pupil_id, result.academic_year, result.school_id, coalesce(result.class_name, '') AS class_name,
    result.procedure, result.subject, result.grade, result.held_on, result.score, result.mark, result.passed
  FROM pupil_results AS result
  CROSS JOIN settings
  WHERE (result.procedure <> 'vpr' OR settings.vpr_results <> 'none')
    AND (result.score IS NOT NULL OR result.mark IS NOT NULL OR result.passed IS NOT NULL)
),
scales AS (
  -- a row without grade holds for all grades that have none of their own
  SELECT cell.academic_year, cell.procedure, cell.subject, cell.grade, cell.by_score,
    coalesce(own.pass_score, common.pass_score) AS pass_score
  FROM (
    SELECT academic_year, procedure, subject, grade, count(score) * 20 >= count(*) * 19 AS by_score
    FROM admitted
    GROUP BY academic_year, procedure, subject, grade
  ) AS cell
  LEFT JOIN procedure_scales AS own
    ON own.academic_year = cell.academic_year AND own.procedure = cell.procedure AND own.subject = cell.subject
    AND own.grade = cell.grade
  LEFT JOIN procedure_scales AS common
    ON common.academic_year = cell.academic_year AND common.procedure = cell.procedure
    AND common.subject = cell.subject AND common.grade IS NULL
),
measured AS (
  SELECT admitted.pupil_id, admitted.academic_year, admitted.school_id, admitted.class_name, admitted.procedure,
    admitted.subject, admitted.grade, admitted.held_on, admitted.mark, scales.by_score,
    CASE WHEN scales.by_score THEN CAST(round(admitted.score * 100, 0) AS BIGINT) ELSE admitted.mark * 100 END AS x,
    CASE WHEN admitted.passed IS NOT NULL THEN admitted.passed
      WHEN admitted.mark IS NOT NULL THEN admitted.mark >= 3
      ELSE admitted.score >= scales.pass_score END AS passed
  FROM admitted
  JOIN scales
    ON scales.academic_year = admitted.academic_year AND scales.procedure = admitted.procedure
    AND scales.subject = admitted.subject AND scales.grade = admitted.grade
),
paired AS (
  -- who moved up a grade in a year keeps the difference of year and grade
  SELECT *,
    CASE WHEN x IS NOT NULL THEN first_value(x) OVER (
      PARTITION BY pupil_id, procedure, subject, academic_year - grade
      ORDER BY academic_year RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) END AS p
  FROM measured
)
SELECT
  academic_year, school_id, class_name, procedure, subject, grade,
  max(CASE WHEN by_score THEN 1 ELSE 0 END) = 1 AS by_score,
  min(held_on) AS first_held_on,
  count(*) AS pupils,
  count(x) AS measured, CAST(coalesce(sum(x), 0) AS BIGINT) AS sum_x, CAST(coalesce(sum(x * x), 0) AS BIGINT) AS sum_xx,
  count(passed) AS pass_known, count(CASE WHEN passed THEN 1 END) AS passed,
  count(mark) AS marked, count(CASE WHEN mark >= 4 THEN 1 END) AS good_marks,
  count(p) AS paired,
  CAST(coalesce(sum(CASE WHEN p IS NOT NULL THEN x END), 0) AS BIGINT) AS pair_x,
  CAST(coalesce(sum(CASE WHEN p IS NOT NULL THEN x * x END), 0) AS BIGINT) AS pair_xx,
  CAST(coalesce(sum(p), 0) AS BIGINT) AS pair_p, CAST(coalesce(sum(p * p), 0) AS BIGINT) AS pair_pp,
  CAST(coalesce(sum(x * p), 0) AS BIGINT) AS pair_xp
FROM paired
GROUP BY academic_year, school_id, class_name, procedure, subject, grade
