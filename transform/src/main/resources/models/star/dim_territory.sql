-- Grain: one territory in one period of validity.
-- A period ends where it says so, else where the next one of the same territory begins.
SELECT
  territory_code, name, name_locative, kind, parent_code, oktmo,
  coalesce(valid_from, DATE '1900-01-01') AS valid_from,
  coalesce(valid_to, lead(valid_from) OVER (PARTITION BY territory_code ORDER BY valid_from NULLS FIRST)) AS valid_to,
  successor_code, tile_x, tile_y
FROM territories
