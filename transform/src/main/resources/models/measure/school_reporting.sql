-- Grain: one school in one academic year.
-- Whether the school has reported: as the reporting table says; where it is silent, whether the school sent rows.
WITH given AS (
  SELECT school_id, academic_year, max(CASE WHEN reported_on IS NOT NULL THEN 1 ELSE 0 END) AS reported
  FROM reporting
  GROUP BY school_id, academic_year
),
sent AS (
  -- only tables that a school fills itself
  SELECT school_id, dated FROM landed_employment
  UNION SELECT school_id, dated FROM landed_documents
  UNION SELECT school_id, dated FROM landed_curators
  UNION SELECT school_id, dated FROM landed_mentors
  UNION SELECT school_id, dated FROM landed_mentees
  UNION SELECT school_id, dated FROM landed_pairs
),
derived AS (
  SELECT DISTINCT school_id, academic_year_of(dated) AS academic_year FROM sent
)
SELECT
  coalesce(given.school_id, derived.school_id) AS school_id,
  coalesce(given.academic_year, derived.academic_year) AS academic_year,
  CASE WHEN given.school_id IS NOT NULL THEN given.reported = 1 ELSE true END AS reported
FROM given
FULL OUTER JOIN derived ON derived.school_id = given.school_id AND derived.academic_year = given.academic_year
