-- Grain: one indicator of one pack.
SELECT * FROM indicator_catalogue
