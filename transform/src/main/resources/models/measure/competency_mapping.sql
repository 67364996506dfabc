-- Grain: one code of one vocabulary and one code of another that it corresponds to.
-- The mapping list as rows: its attributes stand one per row in the code attributes.
SELECT
  code AS from_code,
  max(CASE WHEN attribute = 'from_vocabulary' THEN value END) AS from_vocabulary,
  max(CASE WHEN attribute = 'to_vocabulary' THEN value END) AS to_vocabulary,
  max(CASE WHEN attribute = 'to_code' THEN value END) AS to_code
FROM code_attributes
WHERE code_list = 'competency_map'
GROUP BY ordinal, code
