-- Grain of the prepared rows: one published figure, beside what is computed for the same indicator today.
WITH kinds AS (
  SELECT territory_code, max(CASE kind WHEN 'federal_district' THEN 'country' ELSE kind END) AS level
  FROM dim_territory
  GROUP BY territory_code
),
computed AS (
  SELECT value.campaign_id, value.level, value.territory_code, value.indicator, value.numerator, value.denominator
  FROM indicator_value AS value
  WHERE value.breakdown = 'all' AND value.level <> 'school'
)
SELECT figure.campaign_id, figure.source, figure.territory_code, kinds.level, figure.indicator, figure.place,
  figure.value_text, figure.numerator, figure.denominator,
  computed.numerator AS computed_numerator, computed.denominator AS computed_denominator,
  schools.denominator AS schools
FROM published_figures AS figure
JOIN kinds ON kinds.territory_code = figure.territory_code
LEFT JOIN computed
  ON computed.campaign_id = figure.campaign_id AND computed.level = kinds.level
  AND computed.territory_code = figure.territory_code AND computed.indicator = figure.indicator
LEFT JOIN computed AS schools
  ON schools.campaign_id = figure.campaign_id AND schools.level = kinds.level
  AND schools.territory_code = figure.territory_code AND schools.indicator = 'iz01'
ORDER BY figure.campaign_id, figure.territory_code, figure.source, figure.indicator, figure.place
