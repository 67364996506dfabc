-- Average difference after the mentor came, by outcome. All academic years together.
SELECT *
FROM mentoring_effect
WHERE level = $level AND territory_code = $territory AND contrast LIKE '%\_average' ESCAPE '\' AND event_time = 0
    AND $academic_year > 0
ORDER BY outcome, contrast
