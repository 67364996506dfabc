-- The indicators of the campaign's pack, in the order of the pack.
SELECT indicator, name_ru, name_en, short_name_ru, short_name_en, method_ru, method_en, unit, direction, subject
FROM star.dim_indicator
WHERE pack = $pack
ORDER BY ordinal, indicator
