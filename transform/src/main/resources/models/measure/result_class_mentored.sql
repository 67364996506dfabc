-- Grain: one class with results of one procedure and subject that is linked with a teacher.
-- Mentored: one of its teachers had entered a programme as mentee before the first day of the results.
SELECT
  class.academic_year, class.school_id, class.class_name, class.procedure, class.subject, class.grade,
  max(CASE WHEN entry.mentored_on < coalesce(class.first_held_on, make_date(CAST(class.academic_year + 1 AS INT), 5, 31))
    THEN 1 ELSE 0 END) = 1 AS mentored
FROM result_class AS class
JOIN result_class_teacher AS teacher
  ON teacher.academic_year = class.academic_year AND teacher.school_id = class.school_id
  AND teacher.class_name = class.class_name AND teacher.grade = class.grade AND teacher.subject = class.subject
LEFT JOIN mentee_entry AS entry ON entry.person_key = teacher.person_key
GROUP BY class.academic_year, class.school_id, class.class_name, class.procedure, class.subject, class.grade
