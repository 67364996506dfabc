-- Grain: one school, one academic year, one table (* = all tables together).
-- The calendar as given in the reporting table; for schools in scope that it does not name, what they sent. Missing is
-- never zero: the status says whether there is anything to count.
WITH due AS (
  SELECT scope.school_id, scope.academic_year, max(campaign.closed_on) AS due_on
  FROM school_scope AS scope
  JOIN dim_campaign AS campaign ON campaign.campaign_id = scope.campaign_id
  GROUP BY scope.school_id, scope.academic_year
),
given AS (
  SELECT school_id, academic_year, "table" AS table_name, reported_on FROM reporting
),
sent AS (
  SELECT 'employment' AS table_name, school_id, dated FROM landed_employment
  UNION ALL SELECT 'documents' AS table_name, school_id, dated FROM landed_documents
  UNION ALL SELECT 'curators' AS table_name, school_id, dated FROM landed_curators
  UNION ALL SELECT 'mentors' AS table_name, school_id, dated FROM landed_mentors
  UNION ALL SELECT 'mentees' AS table_name, school_id, dated FROM landed_mentees
  UNION ALL SELECT 'pairs' AS table_name, school_id, dated FROM landed_pairs
),
derived AS (
  SELECT due.school_id, due.academic_year, expected.table_name, min(sent.dated) AS reported_on
  FROM due
  CROSS JOIN (VALUES ('employment'), ('documents'), ('curators'), ('mentors'), ('mentees'), ('pairs'))
    AS expected(table_name)
  LEFT JOIN sent
    ON sent.school_id = due.school_id AND sent.table_name = expected.table_name
    AND academic_year_of(sent.dated) = due.academic_year
  WHERE NOT EXISTS (
    SELECT 1 FROM given WHERE given.school_id = due.school_id AND given.academic_year = due.academic_year)
  GROUP BY due.school_id, due.academic_year, expected.table_name
),
both_sources AS (
  SELECT school_id, academic_year, table_name, reported_on, true AS given FROM given
  UNION ALL
  SELECT school_id, academic_year, table_name, reported_on, false AS given FROM derived
),
dated AS (
  SELECT source.school_id, source.academic_year, source.table_name, source.reported_on, due.due_on, source.given,
    CASE WHEN source.reported_on IS NULL THEN 'missing' WHEN source.reported_on > due.due_on THEN 'late'
      ELSE 'on_time' END AS status
  FROM both_sources AS source
  LEFT JOIN due ON due.school_id = source.school_id AND due.academic_year = source.academic_year
),
whole AS (
  -- a school that gave no word about all tables together: partial when some are there and some are not
  SELECT school_id, academic_year, '*' AS table_name, max(reported_on) AS reported_on, max(due_on) AS due_on, given,
    CASE WHEN count(reported_on) = 0 THEN 'missing' WHEN count(reported_on) < count(*) THEN 'partial'
      WHEN max(CASE WHEN status = 'late' THEN 1 ELSE 0 END) = 1 THEN 'late' ELSE 'on_time' END AS status,
    max(CASE WHEN table_name = '*' THEN 1 ELSE 0 END) AS has_whole
  FROM dated
  GROUP BY school_id, academic_year, given
)
SELECT school_id, academic_year, table_name, reported_on, due_on, given, status FROM dated
UNION ALL
SELECT school_id, academic_year, table_name, reported_on, due_on, given, status FROM whole WHERE has_whole = 0
