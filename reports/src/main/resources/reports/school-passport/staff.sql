-- Staff and pupils of one academic year. Inner zone only.
SELECT teaching_staff, young_staff, pupils
FROM star.fact_staff_count
WHERE school_id = $school AND academic_year = $academic_year
