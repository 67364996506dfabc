-- Grain of the prepared rows: one published figure, beside what is computed for the same indicator today; and one act of
-- a school that was delivered with several dates of one year.
WITH kinds AS (
  SELECT territory_code, max(CASE kind WHEN 'federal_district' THEN 'country' ELSE kind END) AS level
  FROM dim_territory
  GROUP BY territory_code
),
computed AS (
  SELECT value.campaign_id, value.level, value.territory_code, value.indicator, value.numerator, value.denominator
  FROM indicator_value AS value
  WHERE value.breakdown = 'all' AND value.level <> 'school'
),
exempt AS (
  -- schools in scope that have nobody to mentor
  SELECT scope.campaign_id, unit.level, unit.territory_code,
    CAST(sum(CASE WHEN scope.mentoring_needed THEN 0 ELSE 1 END) AS BIGINT) AS schools
  FROM school_scope AS scope
  JOIN unit_at_campaign AS unit
    ON unit.campaign_id = scope.campaign_id AND unit.unit_code = scope.school_id AND unit.is_school
    AND unit.breakdown = 'all' AND unit.level <> 'school'
  GROUP BY scope.campaign_id, unit.level, unit.territory_code
),
figures AS (
  SELECT figure.campaign_id, figure.source, figure.territory_code, kinds.level, figure.indicator, figure.place,
    figure.value_text, figure.note, figure.numerator, figure.denominator,
    computed.numerator AS computed_numerator, computed.denominator AS computed_denominator,
    schools.denominator AS schools, exempt.schools AS exempt,
    CAST(NULL AS DATE) AS first_signed_on, CAST(NULL AS DATE) AS last_signed_on
  FROM published_figures AS figure
  JOIN kinds ON kinds.territory_code = figure.territory_code
  LEFT JOIN computed
    ON computed.campaign_id = figure.campaign_id AND computed.level = kinds.level
    AND computed.territory_code = figure.territory_code AND computed.indicator = figure.indicator
  LEFT JOIN computed AS schools
    ON schools.campaign_id = figure.campaign_id AND schools.level = kinds.level
    AND schools.territory_code = figure.territory_code AND schools.indicator = 'iz01'
  LEFT JOIN exempt
    ON exempt.campaign_id = figure.campaign_id AND exempt.level = kinds.level
    AND exempt.territory_code = figure.territory_code
),
acts AS (
  -- signed by the as-of date of the campaign of their academic year; numbers begin anew each January
  SELECT scope.campaign_id, scope.school_id, document.document_kind, document.number,
    min(document.signed_on) AS first_signed_on, max(document.signed_on) AS last_signed_on
  FROM school_scope AS scope
  JOIN fact_document AS document
    ON document.school_id = scope.school_id AND document.signed_on >= scope.academic_year_start
    AND document.signed_on <= scope.as_of
  WHERE document.number IS NOT NULL
  GROUP BY scope.campaign_id, scope.school_id, document.document_kind, document.number, document.title,
    year(document.signed_on)
  HAVING count(DISTINCT document.signed_on) > 1
)
SELECT campaign_id, source, territory_code, level, indicator, place, value_text, note, numerator, denominator,
  computed_numerator, computed_denominator, schools, exempt, first_signed_on, last_signed_on
FROM figures
UNION ALL
SELECT campaign_id, '' AS source, school_id AS territory_code, 'school' AS level, document_kind AS indicator,
  'document' AS place, number AS value_text, NULL AS note, NULL AS numerator, NULL AS denominator,
  NULL AS computed_numerator, NULL AS computed_denominator, NULL AS schools, NULL AS exempt, first_signed_on,
  last_signed_on
FROM acts
ORDER BY campaign_id, territory_code, source, indicator, place, value_text, first_signed_on,
  last_signed_on
