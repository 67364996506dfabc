-- Grain: one school in one academic year (form OO-1).
SELECT school_id, academic_year, teaching_staff, young_staff, pupils, classes, vacancies FROM staff_counts
