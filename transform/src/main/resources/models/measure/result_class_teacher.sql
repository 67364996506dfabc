-- Grain: one class, one examined subject and one teacher who taught it there in that academic year.
-- Who is listed under the subject itself; else under the nearest one of the list below; else, in grades 1 to 4, the
-- teacher of primary classes.
WITH related AS (
  SELECT examined, taught, distance FROM (VALUES
    ('mathematics', 'algebra', 2), ('mathematics', 'mathematics_basic', 3), ('mathematics', 'geometry', 4),
    ('mathematics_basic', 'mathematics', 2), ('mathematics_basic', 'algebra', 3), ('mathematics_basic', 'geometry', 4),
    ('algebra', 'mathematics', 2), ('geometry', 'mathematics', 2), ('probability', 'mathematics', 2),
    ('literary_reading', 'literature', 2), ('social_studies', 'history', 2))
    AS listed(examined, taught, distance)
),
examined AS (
  SELECT DISTINCT academic_year, school_id, class_name, grade, subject FROM result_class WHERE class_name <> ''
),
wanted AS (
  SELECT academic_year, school_id, class_name, grade, subject, subject AS taught, 1 AS distance FROM examined
  UNION ALL
  SELECT examined.academic_year, examined.school_id, examined.class_name, examined.grade, examined.subject,
    related.taught, related.distance
  FROM examined
  JOIN related ON related.examined = examined.subject
  UNION ALL
  SELECT academic_year, school_id, class_name, grade, subject, 'primary_classes' AS taught, 9 AS distance
  FROM examined
  WHERE grade <= 4 AND subject <> 'primary_classes'
),
found AS (
  SELECT wanted.academic_year, wanted.school_id, wanted.class_name, wanted.grade, wanted.subject,
    assignment.person_id AS person_key,
    rank() OVER (PARTITION BY wanted.academic_year, wanted.school_id, wanted.class_name, wanted.grade, wanted.subject
      ORDER BY wanted.distance) AS nearness
  FROM wanted
  JOIN teaching_assignments AS assignment
    ON assignment.academic_year = wanted.academic_year AND assignment.school_id = wanted.school_id
    AND assignment.class_name = wanted.class_name AND assignment.subject = wanted.taught
)
SELECT academic_year, school_id, class_name, grade, subject, person_key FROM found WHERE nearness = 1
