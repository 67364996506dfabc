-- Grain: one code of one list.
SELECT
  code_list, ordinal, code, title_ru, title_en,
  CAST(valid_from AS DATE) AS valid_from, CAST(valid_to AS DATE) AS valid_to
FROM code_lists
