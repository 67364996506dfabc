-- Grain: one person in service at one census: the state at the next one.
-- Precedence UN > LV > SU, ST > SR > MM > MR > MX > LE.
WITH base AS (
  SELECT teacher.person_key, teacher.census_year AS from_year, teacher.census_on AS from_on,
    census_day(teacher.census_year + 1) AS to_on, teacher.school_id, place.municipality_code, place.region_code,
    place.region_name
  FROM teacher_census AS teacher
  JOIN observation ON census_day(teacher.census_year + 1) <= observation.observed_to
  JOIN school_place AS place ON place.school_id = teacher.school_id
),
main_spell AS (
  SELECT employment.person_key, employment.school_id, employment.position, employment.teaching, employment.started_on,
    CASE WHEN employment.ended_on <= observation.observed_to THEN employment.ended_on END AS ended_on,
    employment.end_reason, employment.destination_school_id, employment.destination_region
  FROM fact_employment AS employment
  JOIN observation ON employment.started_on <= observation.observed_to
  WHERE employment.employment_kind = 'main'
),
beside AS (
  -- every main spell of the year beside what its school told about the second census
  SELECT base.person_key, base.from_year, base.region_code, base.region_name, spell.school_id, spell.position,
    spell.started_on, spell.ended_on, spell.teaching, spell.end_reason, spell.destination_region,
    spell.school_id = base.school_id AS same_school,
    spell.ended_on IS NULL OR spell.ended_on > base.to_on AS holds,
    at_census.school_id IS NOT NULL
      AND (spell.ended_on IS NOT NULL OR place.closed_on IS NULL OR place.closed_on > base.to_on) AS told,
    at_end.school_id IS NOT NULL AS end_told,
    spell.destination_school_id IS NOT NULL AND destination.school_id IS NULL AS to_silent_school,
    CASE WHEN spell.teaching AND on_leave.person_key IS NOT NULL THEN 'LV'
      WHEN spell.teaching AND spell.school_id <> base.school_id AND continued.school_id IS NOT NULL THEN 'SU'
      WHEN spell.teaching AND spell.school_id = base.school_id THEN 'ST'
      WHEN spell.school_id = base.school_id THEN 'SR'
      WHEN spell.teaching AND place.municipality_code = base.municipality_code THEN 'MM'
      WHEN spell.teaching AND place.region_code = base.region_code THEN 'MR'
      WHEN spell.teaching THEN 'MX' END AS state
  FROM base
  JOIN main_spell AS spell ON spell.person_key = base.person_key AND spell.started_on <= base.to_on
    AND (spell.ended_on IS NULL OR spell.ended_on > base.from_on)
  JOIN school_place AS place ON place.school_id = spell.school_id
  LEFT JOIN school_continued AS continued
    ON continued.school_id = base.school_id AND continued.continued_by = spell.school_id
    AND continued.continued_from <= base.to_on
  LEFT JOIN long_leave AS on_leave
    ON on_leave.person_key = base.person_key AND on_leave.started_on <= base.to_on AND base.to_on < on_leave.ended_on
  LEFT JOIN school_window AS at_census
    ON at_census.school_id = spell.school_id AND at_census.observed_from <= base.to_on
    AND base.to_on <= at_census.observed_to
  LEFT JOIN school_window AS at_end
    ON at_end.school_id = spell.school_id AND at_end.observed_from < spell.ended_on
    AND spell.ended_on <= at_end.observed_to
  LEFT JOIN school_window AS destination
    ON destination.school_id = spell.destination_school_id AND destination.observed_from <= base.to_on
    AND base.to_on <= destination.observed_to
),
ranked AS (
  SELECT person_key, from_year, state, school_id,
    row_number() OVER (PARTITION BY person_key, from_year
      ORDER BY CASE state WHEN 'LV' THEN 1 WHEN 'SU' THEN 2 WHEN 'ST' THEN 3 WHEN 'SR' THEN 4 WHEN 'MM' THEN 5
        WHEN 'MR' THEN 6 ELSE 7 END, started_on, school_id, position) AS state_rank
  FROM beside
  WHERE holds AND told AND state IS NOT NULL
),
last_end AS (
  -- where nobody serves any more: what the last end says
  SELECT person_key, from_year, end_reason, to_silent_school,
    CASE WHEN destination_region <> region_code AND destination_region <> coalesce(region_name, '')
      THEN destination_region END AS other_region,
    row_number() OVER (PARTITION BY person_key, from_year
      ORDER BY ended_on DESC, CASE WHEN end_reason = 'transfer' THEN 0 ELSE 1 END, school_id, position, started_on)
      AS end_rank
  FROM beside
  WHERE teaching AND NOT holds
),
doubts AS (
  SELECT person_key, from_year,
    -- what became of the person in the school of the first census is not told
    max(CASE WHEN teaching AND same_school AND ((holds AND NOT told) OR (NOT holds AND NOT told AND NOT end_told))
      THEN 1 ELSE 0 END) = 1 AS school_silent,
    max(CASE WHEN teaching AND holds AND NOT told THEN 1 ELSE 0 END) = 1 AS elsewhere_silent
  FROM beside
  GROUP BY person_key, from_year
)
SELECT base.person_key, base.from_year, base.school_id,
  CASE WHEN doubts.school_silent THEN 'UN'
    WHEN ranked.state IS NOT NULL THEN ranked.state
    WHEN doubts.elsewhere_silent THEN 'UN'
    WHEN last_end.other_region IS NOT NULL THEN 'MX'
    WHEN last_end.end_reason = 'transfer' OR last_end.to_silent_school THEN 'UN'
    ELSE 'LE' END AS state,
  CASE WHEN NOT doubts.school_silent THEN ranked.school_id END AS to_school_id,
  CASE WHEN NOT doubts.school_silent AND ranked.state IS NULL AND NOT doubts.elsewhere_silent
    THEN last_end.other_region END AS to_region
FROM base
JOIN doubts ON doubts.person_key = base.person_key AND doubts.from_year = base.from_year
LEFT JOIN ranked ON ranked.person_key = base.person_key AND ranked.from_year = base.from_year AND ranked.state_rank = 1
LEFT JOIN last_end ON last_end.person_key = base.person_key AND last_end.from_year = base.from_year
  AND last_end.end_rank = 1
