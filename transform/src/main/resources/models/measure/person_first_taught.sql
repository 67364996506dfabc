-- Grain: one person who is known to have taught.
-- The first academic year in teaching: as given, or the first known spell when that is earlier.
WITH spells AS (
  SELECT person_key, min(started_on) AS first_spell_on FROM fact_employment WHERE teaching GROUP BY person_key
),
given AS (
  SELECT person_key, min(first_teaching_on) AS first_teaching_on FROM dim_person WHERE valid_to IS NULL GROUP BY person_key
)
SELECT spells.person_key,
  academic_year_of(CASE WHEN given.first_teaching_on < spells.first_spell_on THEN given.first_teaching_on
    ELSE spells.first_spell_on END) AS first_taught
FROM spells
LEFT JOIN given ON given.person_key = spells.person_key
