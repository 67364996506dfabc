-- Grain: one campaign and one school in scope.
-- Everything that the indicators about schools need, as flags and small counts.
WITH documents_in_force AS (
  SELECT scope.campaign_id, scope.school_id,
    max(CASE WHEN document.document_kind = 'D01' THEN 1 ELSE 0 END) AS d01,
    max(CASE WHEN document.document_kind = 'D02' THEN 1 ELSE 0 END) AS d02,
    max(CASE WHEN document.document_kind = 'D03' THEN 1 ELSE 0 END) AS d03,
    max(CASE WHEN document.document_kind = 'D04' THEN 1 ELSE 0 END) AS d04,
    max(CASE WHEN document.document_kind = 'D05' THEN 1 ELSE 0 END) AS d05,
    max(CASE WHEN document.document_kind = 'D06' THEN 1 ELSE 0 END) AS d06,
    max(CASE WHEN document.document_kind = 'D07' THEN 1 ELSE 0 END) AS d07,
    max(CASE WHEN document.document_kind = 'D12' THEN 1 ELSE 0 END) AS d12
  FROM school_scope AS scope
  JOIN fact_document AS document ON document.school_id = scope.school_id
  WHERE document.signed_on <= scope.as_of AND (document.cancelled_on IS NULL OR document.cancelled_on > scope.as_of)
  GROUP BY scope.campaign_id, scope.school_id
),
base_entries AS (
  SELECT 'mentors' AS base, school_id, entered_on, left_on, updated_on FROM fact_mentor
  UNION ALL
  SELECT 'mentees' AS base, school_id, entered_on, left_on, updated_on FROM fact_mentee
),
base_dates AS (
  -- entered and updated dates count alike; those after the as-of date are not known yet
  SELECT scope.campaign_id, scope.school_id, scope.as_of, entry.base,
    max(CASE WHEN entry.entered_on <= scope.as_of THEN entry.entered_on END) AS last_entered,
    max(CASE WHEN entry.updated_on <= scope.as_of THEN entry.updated_on END) AS last_updated,
    max(CASE WHEN entry.entered_on <= scope.as_of AND (entry.left_on IS NULL OR entry.left_on > scope.as_of)
      THEN 1 ELSE 0 END) AS has_entry_in_force
  FROM school_scope AS scope
  JOIN base_entries AS entry ON entry.school_id = scope.school_id
  GROUP BY scope.campaign_id, scope.school_id, scope.as_of, entry.base
),
bases AS (
  SELECT dates.campaign_id, dates.school_id, dates.base
  FROM base_dates AS dates
  CROSS JOIN settings
  WHERE dates.has_entry_in_force = 1
    AND days_between(
      CASE WHEN dates.last_updated > dates.last_entered THEN dates.last_updated ELSE dates.last_entered END, dates.as_of)
      <= settings.base_current_days
),
curators AS (
  SELECT campaign_id, school_id, count(*) AS curators FROM curator_at_campaign GROUP BY campaign_id, school_id
),
pairs_of_school AS (
  SELECT campaign_id, school_id, count(*) AS active_ordered_pairs
  FROM pair_at_campaign WHERE active_ordered GROUP BY campaign_id, school_id
),
programmes_of_school AS (
  SELECT campaign_id, school_id, count(*) AS programmes_counted
  FROM programme_at_campaign GROUP BY campaign_id, school_id
),
checks AS (
  -- the latest check on or before the as-of date decides
  SELECT scope.campaign_id, scope.school_id, site.section_exists,
    row_number() OVER (PARTITION BY scope.campaign_id, scope.school_id ORDER BY site.checked_on DESC) AS check_rank
  FROM school_scope AS scope
  JOIN fact_site_check AS site ON site.school_id = scope.school_id AND site.checked_on <= scope.as_of
),
flags AS (
  SELECT
    scope.campaign_id, scope.school_id, scope.name, scope.municipality_code, scope.region_code, scope.country_code,
    scope.locality, scope.kind, scope.mentoring_needed,
    coalesce(reporting.reported, false) AS reported,
    coalesce(documents.d01, 0) = 1 AS has_d01, coalesce(documents.d02, 0) = 1 AS has_d02,
    coalesce(documents.d03, 0) = 1 AS has_d03, coalesce(documents.d04, 0) = 1 AS has_d04,
    coalesce(documents.d05, 0) = 1 AS has_d05, coalesce(documents.d06, 0) = 1 AS has_d06,
    coalesce(documents.d07, 0) = 1 AS has_d07, coalesce(documents.d12, 0) = 1 AS has_d12,
    mentors.school_id IS NOT NULL AS mentors_base_current, mentees.school_id IS NOT NULL AS mentees_base_current,
    coalesce(curators.curators, 0) AS curators,
    coalesce(pairs_of_school.active_ordered_pairs, 0) AS active_ordered_pairs,
    coalesce(programmes_of_school.programmes_counted, 0) AS programmes_counted,
    coalesce(checks.section_exists, false) AS section_found
  FROM school_scope AS scope
  LEFT JOIN school_reporting AS reporting
    ON reporting.school_id = scope.school_id AND reporting.academic_year = scope.academic_year
  LEFT JOIN documents_in_force AS documents
    ON documents.campaign_id = scope.campaign_id AND documents.school_id = scope.school_id
  LEFT JOIN bases AS mentors
    ON mentors.campaign_id = scope.campaign_id AND mentors.school_id = scope.school_id AND mentors.base = 'mentors'
  LEFT JOIN bases AS mentees
    ON mentees.campaign_id = scope.campaign_id AND mentees.school_id = scope.school_id AND mentees.base = 'mentees'
  LEFT JOIN curators ON curators.campaign_id = scope.campaign_id AND curators.school_id = scope.school_id
  LEFT JOIN pairs_of_school
    ON pairs_of_school.campaign_id = scope.campaign_id AND pairs_of_school.school_id = scope.school_id
  LEFT JOIN programmes_of_school
    ON programmes_of_school.campaign_id = scope.campaign_id AND programmes_of_school.school_id = scope.school_id
  LEFT JOIN checks
    ON checks.campaign_id = scope.campaign_id AND checks.school_id = scope.school_id AND checks.check_rank = 1
)
SELECT *,
  has_d01 AND has_d02 AND (NOT mentoring_needed OR (active_ordered_pairs > 0 AND programmes_counted > 0))
    AS implements_system
FROM flags
