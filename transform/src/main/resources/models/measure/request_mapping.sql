-- Grain: one request, one vocabulary, one competency that the request needs.
-- Blocks follow from areas: areas are the finer list and the only one that knows ICT and law.
WITH listed AS (
  SELECT
    code AS request,
    max(CASE WHEN attribute = 'vocabulary' THEN value END) AS vocabulary,
    max(CASE WHEN attribute = 'competency' THEN value END) AS competency
  FROM code_attributes
  WHERE code_list = 'request_competency'
  GROUP BY ordinal, code
)
SELECT request, vocabulary, competency FROM listed
UNION
SELECT listed.request, map.to_vocabulary AS vocabulary, map.to_code AS competency
FROM listed
JOIN competency_mapping AS map
  ON map.from_vocabulary = listed.vocabulary AND map.from_code = listed.competency AND map.to_vocabulary = 'block'
WHERE listed.vocabulary = 'area'
