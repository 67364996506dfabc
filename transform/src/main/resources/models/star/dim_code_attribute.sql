-- Grain: one attribute of one row of a code list or mapping.
SELECT code_list, ordinal, code, attribute, value FROM code_attributes
