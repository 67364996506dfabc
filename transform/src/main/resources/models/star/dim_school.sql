-- Grain: one school in one period of validity (SCD2).
-- A period of validity lasts until the next one of the same school begins.
SELECT
  schools.school_id, schools.parent_school_id, schools.name, schools.short_name, schools.kind,
  coalesce(general.value = 'true', false) AS general,
  schools.territory_code AS municipality_code, schools.locality, schools.subordination,
  coalesce(schools.mentoring_needed, true) AS mentoring_needed,
  coalesce(schools.in_monitoring, true) AS in_monitoring,
  schools.opened_on, schools.closed_on, schools.successor_school_id, schools.latitude, schools.longitude,
  schools.site_url,
  coalesce(schools.valid_from, DATE '1900-01-01') AS valid_from,
  lead(schools.valid_from) OVER (PARTITION BY schools.school_id ORDER BY schools.valid_from NULLS FIRST) AS valid_to
FROM schools
LEFT JOIN code_attributes AS general
  ON general.code_list = 'school_kind' AND general.attribute = 'general' AND general.code = schools.kind
