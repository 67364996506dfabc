-- Grain: one school on one day of checking.
SELECT school_id, checked_on, section_exists, section_created_on, url FROM site_checks
