-- Grain: one person and one scope whose service was seen to end. What that end is: an event with its cause, or a
-- censoring with its reason.
WITH ended AS (
  -- the spell that ended last; of several of one day the one whose reason says most
  SELECT observed.person_key, observed.scope, observed.seen_to AS ended_on, spell.school_id, spell.end_reason,
    spell.destination_school_id, spell.destination_region, piece.window_to,
    row_number() OVER (PARTITION BY observed.person_key, observed.scope
      ORDER BY CASE spell.end_reason WHEN 'death' THEN 0 WHEN 'retirement' THEN 1 WHEN 'conscription' THEN 2
        WHEN 'transfer' THEN 3 ELSE 4 END, spell.school_id, spell.position, spell.started_on) AS end_rank
  FROM retention_observed AS observed
  JOIN retention_piece AS piece
    ON piece.person_key = observed.person_key AND piece.scope = observed.scope AND piece.end_seen
    AND piece.seen_to = observed.seen_to
  JOIN service_spell AS spell
    ON spell.person_key = piece.person_key AND spell.school_id = piece.school_id AND spell.position = piece.position
    AND spell.started_on = piece.spell_on
  WHERE observed.end_seen
),
with_deadline AS (
  SELECT ended.person_key, ended.scope, ended.ended_on, ended.school_id, ended.end_reason,
    ended.destination_school_id, ended.destination_region, ended.window_to, deadline.return_by,
    deadline.leave_unknown, deadline.service, origin.school_id AS home_school_id, origin.municipality_code,
    origin.region_code, home.region_name
  FROM ended
  JOIN return_deadline AS deadline
    ON deadline.person_key = ended.person_key AND deadline.ended_on = ended.ended_on
  JOIN service_origin AS origin ON origin.person_key = ended.person_key
  JOIN school_place AS home ON home.school_id = origin.school_id
  WHERE ended.end_rank = 1
),
next_spell AS (
  -- teaching elsewhere by the day on which a return would have come too late
  SELECT ended.person_key, ended.scope,
    CASE WHEN place.municipality_code = ended.municipality_code THEN 'moved_municipality'
      WHEN place.region_code = ended.region_code THEN 'moved_region' ELSE 'moved_away' END AS cause,
    row_number() OVER (PARTITION BY ended.person_key, ended.scope
      ORDER BY greatest(spell.started_on, ended.ended_on), spell.started_on, spell.school_id, spell.position) AS next_rank
  FROM with_deadline AS ended
  JOIN service_spell AS spell
    ON spell.person_key = ended.person_key AND spell.teaching AND spell.started_on <= ended.return_by
    AND (spell.ended_on IS NULL OR spell.ended_on > ended.ended_on)
  JOIN school_place AS place ON place.school_id = spell.school_id
),
destination_watched AS (
  -- a destination that told about all the days in which the person could have arrived
  SELECT DISTINCT ended.person_key, ended.scope
  FROM with_deadline AS ended
  JOIN school_window AS destination
    ON destination.school_id = ended.destination_school_id
    AND destination.observed_from <= ended.ended_on AND destination.observed_to >= ended.return_by
),
judged AS (
  SELECT ended.person_key, ended.scope, ended.ended_on, ended.school_id, ended.end_reason, ended.return_by,
    ended.window_to, ended.leave_unknown, ended.service, next_spell.cause AS next_cause,
    ended.destination_region IS NOT NULL AND ended.destination_region <> ended.region_code
      AND ended.destination_region <> coalesce(ended.region_name, '') AS to_other_region,
    ended.destination_school_id IS NOT NULL AND watched.person_key IS NULL AS to_silent_school,
    place.municipality_code = ended.municipality_code AS same_municipality,
    place.region_code <> ended.region_code AS other_region
  FROM with_deadline AS ended
  LEFT JOIN next_spell ON next_spell.person_key = ended.person_key AND next_spell.scope = ended.scope
    AND next_spell.next_rank = 1
  LEFT JOIN destination_watched AS watched
    ON watched.person_key = ended.person_key AND watched.scope = ended.scope
  LEFT JOIN school_place AS place ON place.school_id = ended.destination_school_id
),
reasoned AS (
  SELECT person_key, scope, ended_on, school_id, next_cause, to_other_region, to_silent_school, same_municipality,
    other_region, end_reason,
    CASE WHEN end_reason IN ('death', 'retirement') THEN end_reason
      WHEN end_reason = 'conscription' OR service THEN 'conscription'
      WHEN leave_unknown THEN 'leave'
      -- a return could still come, or could have come unseen
      WHEN return_by > window_to THEN 'grace'
      WHEN next_cause IS NOT NULL OR to_other_region OR scope = 'school' THEN NULL
      WHEN end_reason = 'transfer' THEN 'transfer'
      WHEN to_silent_school THEN 'elsewhere' END AS censor_reason
  FROM judged
)
SELECT person_key, scope, ended_on, school_id, censor_reason,
  CASE WHEN censor_reason IS NULL THEN
    CASE WHEN next_cause IS NOT NULL THEN next_cause
      WHEN to_other_region THEN 'moved_away'
      WHEN to_silent_school AND same_municipality THEN 'moved_municipality'
      WHEN to_silent_school AND other_region THEN 'moved_away'
      WHEN to_silent_school OR end_reason = 'transfer' THEN 'moved_region'
      ELSE 'left' END END AS cause
FROM reasoned
