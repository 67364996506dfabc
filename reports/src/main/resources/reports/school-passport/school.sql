-- The school as it was at the as-of date, with the organisation it is a branch of.
SELECT s.name, s.kind, s.locality, s.mentoring_needed, coalesce(p.short_name, p.name) AS parent
FROM star.dim_school s
LEFT JOIN star.dim_school p
    ON p.school_id = s.parent_school_id
    AND coalesce(p.valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(p.valid_to, DATE '9999-12-31') > $as_of
WHERE s.school_id = $school
    AND coalesce(s.valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(s.valid_to, DATE '9999-12-31') > $as_of
