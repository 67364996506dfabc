-- Grain: one member of a cohort with a known fate, one scope, one census k years after the first. In service on that
-- day, gaps before it ignored; no value when it cannot be decided.
WITH followed AS (
  SELECT member.person_key, member.scope, years.k,
    census_day(member.cohort + years.k) AS census_on
  FROM retention_cohort AS member
  CROSS JOIN (VALUES (CAST(0 AS BIGINT)), (1), (2), (3), (5), (10)) AS years(k)
  JOIN observation ON census_day(member.cohort + years.k) <= observation.observed_to
  WHERE member.known
),
lost AS (
  -- an end that says the person went on, and no word of where
  SELECT spell.person_key, spell.school_id, spell.position, spell.started_on AS spell_on, spell.end_reason,
    spell.destination_school_id,
    min(CASE WHEN next.ended_on IS NULL OR next.ended_on > spell.ended_on THEN next.started_on END) AS followed_on
  FROM service_spell AS spell
  JOIN school_place AS place ON place.school_id = spell.school_id
  LEFT JOIN service_spell AS next ON next.person_key = spell.person_key AND next.teaching
  WHERE spell.ended_on IS NOT NULL AND (spell.end_reason = 'transfer' OR spell.destination_school_id IS NOT NULL)
    AND (spell.destination_region IS NULL OR spell.destination_region = place.region_code
      OR spell.destination_region = place.region_name)
  GROUP BY spell.person_key, spell.school_id, spell.position, spell.started_on, spell.end_reason,
    spell.destination_school_id
),
beside AS (
  -- every spell begun by the census beside what its school told about that day
  SELECT followed.person_key, followed.scope, followed.k, spell.ended_on,
    spell.ended_on IS NULL OR spell.ended_on > followed.census_on AS holds,
    at_census.school_id IS NOT NULL
      AND (spell.ended_on IS NOT NULL OR place.closed_on IS NULL OR place.closed_on > followed.census_on) AS told,
    at_end.school_id IS NOT NULL AS end_told,
    spell.scope <> 'school' AND lost.person_key IS NOT NULL
      AND (lost.followed_on IS NULL OR lost.followed_on > followed.census_on)
      AND (lost.end_reason = 'transfer' OR destination.school_id IS NULL) AS lost
  FROM followed
  JOIN retention_spell AS spell
    ON spell.person_key = followed.person_key AND spell.scope = followed.scope
    AND spell.started_on <= followed.census_on
  JOIN school_place AS place ON place.school_id = spell.school_id
  LEFT JOIN school_window AS at_census
    ON at_census.school_id = spell.school_id AND at_census.observed_from <= followed.census_on
    AND followed.census_on <= at_census.observed_to
  LEFT JOIN school_window AS at_end
    ON at_end.school_id = spell.school_id AND at_end.observed_from < spell.ended_on
    AND spell.ended_on <= at_end.observed_to
  LEFT JOIN lost ON lost.person_key = spell.person_key AND lost.school_id = spell.school_id
    AND lost.position = spell.position AND lost.spell_on = spell.spell_on
  LEFT JOIN school_window AS destination
    ON destination.school_id = lost.destination_school_id AND destination.observed_from <= followed.census_on
    AND followed.census_on <= destination.observed_to
),
service AS (
  SELECT person_key, scope, k,
    max(CASE WHEN holds AND told THEN 1 ELSE 0 END) = 1 AS in_service,
    max(CASE WHEN holds AND NOT told THEN 1 ELSE 0 END) = 1 AS untold,
    max(CASE WHEN NOT holds AND (NOT (told OR end_told) OR lost) THEN ended_on END) AS unclear_end,
    max(CASE WHEN NOT holds AND (told OR end_told) AND NOT lost THEN ended_on END) AS clear_end
  FROM beside
  GROUP BY person_key, scope, k
)
SELECT followed.person_key, followed.scope, followed.k,
  CASE WHEN service.in_service THEN true
    WHEN service.untold OR service.unclear_end >= coalesce(service.clear_end, DATE '1800-01-01') THEN NULL
    ELSE false END AS in_service
FROM followed
LEFT JOIN service
  ON service.person_key = followed.person_key AND service.scope = followed.scope AND service.k = followed.k
