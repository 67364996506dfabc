-- Grain: one position; whether it belongs to the teaching staff is a property of the code list.
SELECT
  codes.code AS position, codes.title_ru, codes.title_en, coalesce(attributes.value = 'true', false) AS teaching
FROM code_lists AS codes
LEFT JOIN code_attributes AS attributes
  ON attributes.code_list = 'position' AND attributes.attribute = 'teaching' AND attributes.code = codes.code
WHERE codes.code_list = 'position'
