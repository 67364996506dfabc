-- The catalogue of a pack, in its order. All columns: an older release may lack some.
SELECT *
FROM star.dim_indicator
WHERE pack = $pack
ORDER BY ordinal, indicator
