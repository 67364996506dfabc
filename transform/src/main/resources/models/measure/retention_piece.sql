-- Grain: one person, one scope, one spell of service, one observed window of its school: the part of the spell that
-- was observed. It either ends inside the window or is cut by the end of the window.
SELECT spell.person_key, spell.scope, spell.school_id, spell.position, spell.spell_on, spell.stretch, spell.ended_on,
  greatest(spell.started_on, school_window.observed_from) AS seen_from,
  CASE WHEN spell.ended_on <= school_window.observed_to THEN spell.ended_on
    -- nobody works in a school after its closing, whatever its list says
    WHEN place.closed_on < school_window.observed_to THEN greatest(place.closed_on, school_window.observed_from)
    ELSE school_window.observed_to END AS seen_to,
  coalesce(spell.ended_on <= school_window.observed_to, false) AS end_seen,
  spell.started_on >= school_window.observed_from AS start_seen,
  school_window.observed_to AS window_to
FROM retention_spell AS spell
JOIN school_window ON school_window.school_id = spell.school_id
  AND spell.started_on <= school_window.observed_to
  AND (spell.ended_on IS NULL OR spell.ended_on > school_window.observed_from)
JOIN school_place AS place ON place.school_id = spell.school_id
WHERE place.closed_on IS NULL OR spell.ended_on <= place.closed_on OR place.closed_on > school_window.observed_from
