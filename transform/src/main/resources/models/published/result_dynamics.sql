-- Grain: one academic year, one procedure, one subject, one grade, one level, one territory, one breakdown, one group.
-- Every value follows from integer sums over classes; doubles are formed in the last step.
WITH placed AS (
  SELECT class.*, place.municipality_code, place.region_code, place.country_code, place.locality, mentored.mentored,
    -- the tests may be kept away from everything that is linked with persons
    mentored.mentored IS NOT NULL AND (class.procedure <> 'vpr' OR settings.vpr_results = 'linked') AS by_mentoring
  FROM result_class AS class
  CROSS JOIN settings
  JOIN school_in_year AS place ON place.academic_year = class.academic_year AND place.school_id = class.school_id
  LEFT JOIN result_class_mentored AS mentored
    ON mentored.academic_year = class.academic_year AND mentored.school_id = class.school_id
    AND mentored.class_name = class.class_name AND mentored.procedure = class.procedure
    AND mentored.subject = class.subject AND mentored.grade = class.grade
),
school_parts AS (
  -- a part of a school: its mentored, its other and its unlinked classes
  SELECT academic_year, procedure, subject, grade, school_id, municipality_code, region_code, country_code, locality,
    CASE WHEN by_mentoring AND mentored THEN 'yes' WHEN by_mentoring THEN 'no' ELSE 'unknown' END AS mentored,
    max(CASE WHEN by_score THEN 1 ELSE 0 END) AS by_score,
    CAST(sum(pupils) AS BIGINT) AS pupils, CAST(sum(measured) AS BIGINT) AS measured,
    CAST(sum(sum_x) AS BIGINT) AS sum_x, CAST(sum(pass_known) AS BIGINT) AS pass_known,
    CAST(sum(passed) AS BIGINT) AS passed, CAST(sum(marked) AS BIGINT) AS marked,
    CAST(sum(good_marks) AS BIGINT) AS good_marks, CAST(sum(paired) AS BIGINT) AS paired,
    CAST(sum(pair_x) AS BIGINT) AS pair_x, CAST(sum(pair_xx) AS BIGINT) AS pair_xx,
    CAST(sum(pair_p) AS BIGINT) AS pair_p, CAST(sum(pair_pp) AS BIGINT) AS pair_pp,
    CAST(sum(pair_xp) AS BIGINT) AS pair_xp
  FROM placed
  GROUP BY academic_year, procedure, subject, grade, school_id, municipality_code, region_code, country_code, locality,
    CASE WHEN by_mentoring AND mentored THEN 'yes' WHEN by_mentoring THEN 'no' ELSE 'unknown' END
),
numbered AS (
  -- a school counts once where its parts are together
  SELECT *, CASE WHEN row_number() OVER (PARTITION BY academic_year, procedure, subject, grade, school_id
    ORDER BY mentored) = 1 THEN 1 ELSE 0 END AS first_part
  FROM school_parts
),
levels AS (
  SELECT level FROM (VALUES ('school'), ('municipality'), ('region'), ('country')) AS listed(level)
),
breakdowns AS (
  SELECT breakdown FROM (VALUES ('all'), ('locality'), ('mentored')) AS listed(breakdown)
),
cells AS (
  SELECT levels.level, breakdowns.breakdown FROM levels CROSS JOIN breakdowns
  -- parts of a single school would come too close to single teachers
  WHERE levels.level <> 'school' OR breakdowns.breakdown = 'all'
),
spread AS (
  SELECT part.*, cells.level, cells.breakdown,
    CASE cells.level WHEN 'school' THEN part.school_id WHEN 'municipality' THEN part.municipality_code
      WHEN 'region' THEN part.region_code ELSE part.country_code END AS territory_code,
    CASE cells.breakdown WHEN 'all' THEN 'all' WHEN 'locality' THEN part.locality ELSE part.mentored END AS group_value
  FROM numbered AS part
  CROSS JOIN cells
  WHERE cells.breakdown <> 'mentored' OR part.mentored <> 'unknown'
),
summed AS (
  SELECT academic_year, procedure, subject, grade, level, territory_code, breakdown, group_value,
    max(by_score) = 1 AS by_score,
    CAST(sum(CASE WHEN breakdown = 'mentored' THEN 1 ELSE first_part END) AS BIGINT) AS schools,
    CAST(sum(pupils) AS BIGINT) AS pupils, CAST(sum(measured) AS BIGINT) AS measured,
    CAST(sum(sum_x) AS BIGINT) AS sum_x, CAST(sum(pass_known) AS BIGINT) AS pass_known,
    CAST(sum(passed) AS BIGINT) AS passed, CAST(sum(marked) AS BIGINT) AS marked,
    CAST(sum(good_marks) AS BIGINT) AS good_marks, CAST(sum(paired) AS BIGINT) AS paired,
    CAST(sum(pair_x) AS BIGINT) AS pair_x, CAST(sum(pair_xx) AS BIGINT) AS pair_xx,
    CAST(sum(pair_p) AS BIGINT) AS pair_p, CAST(sum(pair_pp) AS BIGINT) AS pair_pp,
    CAST(sum(pair_xp) AS BIGINT) AS pair_xp
  FROM spread
  WHERE territory_code IS NOT NULL AND group_value IS NOT NULL
  GROUP BY academic_year, procedure, subject, grade, level, territory_code, breakdown, group_value
),
teaching AS (
  -- a teacher of several classes counts once
  SELECT DISTINCT placed.academic_year, placed.procedure, placed.subject, placed.grade, placed.school_id,
    placed.municipality_code, placed.region_code, placed.country_code, placed.locality, teacher.person_key,
    CASE WHEN placed.by_mentoring AND placed.mentored THEN 'yes' WHEN placed.by_mentoring THEN 'no' ELSE 'unknown' END
      AS mentored
  FROM placed
  JOIN result_class_teacher AS teacher
    ON teacher.academic_year = placed.academic_year AND teacher.school_id = placed.school_id
    AND teacher.class_name = placed.class_name AND teacher.grade = placed.grade AND teacher.subject = placed.subject
),
taught AS (
  SELECT teaching.academic_year, teaching.procedure, teaching.subject, teaching.grade, cells.level, cells.breakdown,
    CASE cells.level WHEN 'school' THEN teaching.school_id WHEN 'municipality' THEN teaching.municipality_code
      WHEN 'region' THEN teaching.region_code ELSE teaching.country_code END AS territory_code,
    CASE cells.breakdown WHEN 'all' THEN 'all' WHEN 'locality' THEN teaching.locality ELSE teaching.mentored END
      AS group_value,
    teaching.person_key
  FROM teaching
  CROSS JOIN cells
),
teachers AS (
  SELECT academic_year, procedure, subject, grade, level, territory_code, breakdown, group_value,
    count(DISTINCT person_key) AS teachers
  FROM taught
  GROUP BY academic_year, procedure, subject, grade, level, territory_code, breakdown, group_value
),
guarded AS (
  SELECT summed.*, coalesce(teachers.teachers, 0) AS teachers,
    summed.pupils >= 10 AND coalesce(teachers.teachers, 3) >= 3 AS large_enough
  FROM summed
  LEFT JOIN teachers
    ON teachers.academic_year = summed.academic_year AND teachers.procedure = summed.procedure
    AND teachers.subject = summed.subject AND teachers.grade = summed.grade AND teachers.level = summed.level
    AND teachers.territory_code = summed.territory_code AND teachers.breakdown = summed.breakdown
    AND teachers.group_value = summed.group_value
),
open_cells AS (
  -- a group too small takes the other groups with it: the total less the others would be the small one
  SELECT guarded.*,
    min(CASE WHEN large_enough THEN 1 ELSE 0 END) OVER (PARTITION BY academic_year, procedure, subject, grade, level,
      territory_code, breakdown) = 1 AS shown
  FROM guarded
),
broken AS (
  -- a row without grade holds for all grades that have none of their own
  SELECT reference.academic_year, reference.procedure, reference.subject, reference.grade,
    coalesce(own.series_break, common.series_break, false) AS series_break
  FROM result_reference AS reference
  LEFT JOIN procedure_scales AS own
    ON own.academic_year = reference.academic_year AND own.procedure = reference.procedure
    AND own.subject = reference.subject AND own.grade = reference.grade
  LEFT JOIN procedure_scales AS common
    ON common.academic_year = reference.academic_year AND common.procedure = reference.procedure
    AND common.subject = reference.subject AND common.grade IS NULL
),
referred AS (
  SELECT cell.*, broken.series_break, reference.mean_x, reference.sigma, reference.correlation, reference.pair_mean_p,
    before.mean_x AS mean_before, before.sigma AS sigma_before,
    coalesce(student.quantile, t_quantile_expansion(cell.paired - 1)) AS t_quantile
  FROM open_cells AS cell
  JOIN result_reference AS reference
    ON reference.academic_year = cell.academic_year AND reference.procedure = cell.procedure
    AND reference.subject = cell.subject AND reference.grade = cell.grade
  JOIN broken
    ON broken.academic_year = cell.academic_year AND broken.procedure = cell.procedure
    AND broken.subject = cell.subject AND broken.grade = cell.grade
  LEFT JOIN result_reference AS before
    ON before.academic_year = cell.academic_year - 1 AND before.procedure = cell.procedure
    AND before.subject = cell.subject AND before.grade = cell.grade - 1
  LEFT JOIN student_quantiles AS student ON student.df = cell.paired - 1
  WHERE cell.shown OR cell.level <> 'school'
),
gained AS (
  SELECT *,
    CASE WHEN shown AND paired >= 10
      THEN (share(pair_x, paired) - mean_x) / sigma - (share(pair_p, paired) - mean_before) / sigma_before END AS gain,
    -- variance of the difference of the two z values of a pupil
    CASE WHEN shown AND paired >= 10
      THEN covariance_of_sums(paired, pair_x, pair_x, pair_xx) / (sigma * sigma)
        - 2E0 * covariance_of_sums(paired, pair_x, pair_p, pair_xp) / (sigma * sigma_before)
        + covariance_of_sums(paired, pair_p, pair_p, pair_pp) / (sigma_before * sigma_before) END AS gain_variance,
    CASE WHEN shown AND paired >= 10
      THEN (pair_mean_p - share(pair_p, paired)) / sigma_before END AS below_mean,
    CASE WHEN shown AND paired >= 10
      THEN covariance_of_sums(paired, pair_p, pair_p, pair_pp) / (sigma_before * sigma_before) END AS before_variance
  FROM referred
),
bounded AS (
  SELECT *,
    CASE WHEN gain_variance > 0E0 THEN t_quantile * sqrt(gain_variance / CAST(paired - 1 AS DOUBLE))
      WHEN gain_variance <= 0E0 THEN 0E0 END AS gain_margin,
    CASE WHEN before_variance > 0E0 THEN t_quantile * sqrt(before_variance / CAST(paired - 1 AS DOUBLE))
      ELSE 0E0 END AS before_margin
  FROM gained
)
SELECT
  academic_year, procedure, subject, grade, level, territory_code, breakdown, group_value, pupils, teachers, schools,
  CASE WHEN shown AND by_score AND measured >= 10 THEN share(sum_x, measured * 100) END AS mean_score,
  CASE WHEN shown AND measured >= 10 THEN (share(sum_x, measured) - mean_x) / sigma END AS mean_z,
  CASE WHEN shown AND pass_known >= 10 THEN share(passed, pass_known) END AS pass_share,
  CASE WHEN shown AND marked >= 10 THEN share(good_marks, marked) END AS quality_share,
  paired, gain AS mean_gain_z, gain - gain_margin AS gain_ci_low, gain + gain_margin AS gain_ci_high,
  -- a group was low when it was below the mean of all by more than chance explains
  CASE WHEN below_mean > before_margin THEN (1E0 - correlation) * below_mean END AS expected_regression,
  series_break,
  CASE WHEN shown THEN 'ok' ELSE 'low_base' END AS status,
  'show' AS public_status
FROM bounded
