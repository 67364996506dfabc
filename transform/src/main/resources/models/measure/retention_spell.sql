-- Grain: one person, one scope (school, municipality, region), one spell of service inside the scope.
-- Spells that follow each other in time to count as unbroken service have the same stretch number.
WITH in_scope AS (
  -- a school goes on in its successor only for those who have a spell there
  SELECT origin.person_key, 'school' AS scope, spell.school_id, spell.position,
    greatest(spell.started_on, continued.continued_from) AS started_on, spell.started_on AS spell_on, spell.ended_on
  FROM service_origin AS origin
  JOIN school_continued AS continued ON continued.school_id = origin.school_id
  JOIN service_spell AS spell
    ON spell.person_key = origin.person_key AND spell.school_id = continued.continued_by
    AND (spell.ended_on IS NULL OR spell.ended_on > continued.continued_from)
  UNION ALL
  SELECT origin.person_key, 'municipality' AS scope, spell.school_id, spell.position, spell.started_on,
    spell.started_on AS spell_on, spell.ended_on
  FROM service_origin AS origin
  JOIN service_spell AS spell ON spell.person_key = origin.person_key
  JOIN school_place AS place
    ON place.school_id = spell.school_id AND place.municipality_code = origin.municipality_code
  UNION ALL
  SELECT origin.person_key, 'region' AS scope, spell.school_id, spell.position, spell.started_on,
    spell.started_on AS spell_on, spell.ended_on
  FROM service_origin AS origin
  JOIN service_spell AS spell ON spell.person_key = origin.person_key
  JOIN school_place AS place ON place.school_id = spell.school_id AND place.region_code = origin.region_code
),
reached AS (
  -- up to which day the spells before this one last
  SELECT person_key, scope, school_id, position, started_on, spell_on, ended_on,
    max(coalesce(ended_on, DATE '9999-12-31')) OVER (PARTITION BY person_key, scope
      ORDER BY started_on, spell_on, school_id, position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      AS served_until
  FROM in_scope
)
SELECT reached.person_key, reached.scope, reached.school_id, reached.position, reached.started_on, reached.spell_on,
  reached.ended_on,
  CAST(1 + sum(CASE WHEN reached.started_on > reached.served_until AND reached.started_on > deadline.return_by THEN 1
    ELSE 0 END) OVER (PARTITION BY reached.person_key, reached.scope
      ORDER BY reached.started_on, reached.spell_on, reached.school_id, reached.position ROWS UNBOUNDED PRECEDING)
    AS BIGINT) AS stretch
FROM reached
LEFT JOIN return_deadline AS deadline
  ON deadline.person_key = reached.person_key AND deadline.ended_on = reached.served_until
