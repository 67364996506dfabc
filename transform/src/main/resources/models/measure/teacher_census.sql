-- Grain: one person in service (or on leave) at one census, as the school told it; the school is the one of the spell
-- that began first.
WITH ranked AS (
  SELECT spell.person_key, census.census_year, census.census_on, spell.school_id, spell.position, spell.started_on,
    row_number() OVER (PARTITION BY spell.person_key, census.census_year
      ORDER BY spell.started_on, spell.school_id, spell.position) AS spell_rank
  FROM service_spell AS spell
  JOIN (SELECT calendar_year AS census_year, day AS census_on FROM dim_date WHERE is_census) AS census
    ON spell.started_on <= census.census_on AND (spell.ended_on IS NULL OR spell.ended_on > census.census_on)
  JOIN school_window ON school_window.school_id = spell.school_id
    AND school_window.observed_from <= census.census_on AND census.census_on <= school_window.observed_to
  JOIN school_place AS place ON place.school_id = spell.school_id
  WHERE spell.teaching
    AND (spell.ended_on IS NOT NULL OR place.closed_on IS NULL OR place.closed_on > census.census_on)
)
SELECT person_key, census_year, census_on, school_id FROM ranked WHERE spell_rank = 1
