-- Active pairs whose mentor belongs to another school. Inner zone only.
SELECT count(DISTINCT pair_id) AS pairs
FROM star.fact_pair
WHERE school_id = $school AND mentor_school_id IS NOT NULL AND mentor_school_id <> school_id
    AND started_on <= $as_of AND coalesce(ended_on, DATE '9999-12-31') > $as_of
