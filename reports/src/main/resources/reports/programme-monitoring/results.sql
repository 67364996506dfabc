-- Results of the pupils of mentees (yes) beside those of other teachers (no), one row per procedure, subject and grade.
SELECT y.procedure, y.subject, y.grade,
    y.pupils AS yes_pupils, y.pass_share AS yes_pass_share, y.quality_share AS yes_quality_share, y.paired AS yes_paired,
    y.mean_gain_z AS yes_mean_gain_z, y.gain_ci_low AS yes_gain_ci_low, y.gain_ci_high AS yes_gain_ci_high,
    y.public_status AS yes_public_status,
    n.pupils AS no_pupils, n.pass_share AS no_pass_share, n.quality_share AS no_quality_share, n.paired AS no_paired,
    n.mean_gain_z AS no_mean_gain_z, n.gain_ci_low AS no_gain_ci_low, n.gain_ci_high AS no_gain_ci_high,
    n.public_status AS no_public_status
FROM result_dynamics y
JOIN result_dynamics n
    ON n.academic_year = y.academic_year AND n.procedure = y.procedure AND n.subject = y.subject AND n.grade = y.grade
    AND n.level = y.level AND n.territory_code = y.territory_code AND n.breakdown = y.breakdown AND n.group_value = 'no'
WHERE y.academic_year = $academic_year AND y.level = $level AND y.territory_code = $territory
    AND y.breakdown = 'mentored' AND y.group_value = 'yes' AND y.procedure <> 'year_mark'
ORDER BY CASE y.procedure WHEN 'vpr' THEN 1 WHEN 'oge' THEN 2 WHEN 'ege' THEN 3 ELSE 4 END, y.procedure, y.subject, y.grade
