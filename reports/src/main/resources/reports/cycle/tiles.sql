-- Places of territories on a map of equal squares at the as-of date.
SELECT territory_code, tile_x, tile_y
FROM star.dim_territory
WHERE tile_x IS NOT NULL AND tile_y IS NOT NULL
    AND coalesce(valid_from, DATE '0001-01-01') <= $as_of
    AND coalesce(valid_to, DATE '9999-12-31') > $as_of
