-- Grain: one local act of one school.
SELECT school_id, document_kind, number, signed_on, cancelled_on, title, url, reviewed FROM documents
