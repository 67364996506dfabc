-- How the school reported for one academic year; the worst status of its tables. Inner zone only.
SELECT max_by(status, CASE status WHEN 'missing' THEN 3 WHEN 'partial' THEN 2 WHEN 'late' THEN 1 ELSE 0 END) AS status
FROM measure.reporting_calendar
WHERE school_id = $school AND academic_year = $academic_year
HAVING count(*) > 0
