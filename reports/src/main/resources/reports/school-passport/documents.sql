-- The newest document of each kind in force at the as-of date. Inner zone only.
SELECT document_kind, "number", signed_on
FROM star.fact_document
WHERE school_id = $school AND signed_on <= $as_of AND coalesce(cancelled_on, DATE '9999-12-31') > $as_of
QUALIFY row_number() OVER (PARTITION BY document_kind ORDER BY signed_on DESC, "number" DESC) = 1
ORDER BY document_kind
