-- Titles of codes, in the order of their lists.
SELECT code_list, code, title_ru, title_en
FROM star.dim_code
ORDER BY code_list, ordinal, code
