-- Grain: one indicator, one territory, one calendar year.
SELECT indicator, territory_code, year AS calendar_year, value AS target FROM targets
