-- Grain: one local act of one school.
-- A fact that a complete list no longer has ended at an unknown time before that list: there it counts as ended.
SELECT school_id, document_kind, number, signed_on, coalesce(cancelled_on, gone_by) AS cancelled_on, title, url, reviewed FROM documents
