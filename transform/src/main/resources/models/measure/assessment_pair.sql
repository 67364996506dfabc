-- Grain: one person, one competency, one instrument, one assessor, one threshold.
-- The first entry and the last exit measurement with the same instrument, assessor and threshold; without a threshold
-- a measurement says nothing about deficits and is left out. No exit after the entry: lost.
WITH measured AS (
  SELECT person_key, competency, instrument, assessor, deficit_below, wave, assessed_on, score_e12, deficit
  FROM fact_assessment
  WHERE deficit_below IS NOT NULL
),
entries AS (
  SELECT measured.*,
    row_number() OVER (PARTITION BY person_key, competency, instrument, assessor, deficit_below ORDER BY assessed_on)
      AS place
  FROM measured
  WHERE wave = 'entry'
),
exits AS (
  SELECT measured.*,
    row_number() OVER (PARTITION BY person_key, competency, instrument, assessor, deficit_below
      ORDER BY assessed_on DESC) AS place
  FROM measured
  WHERE wave = 'exit'
),
paired AS (
  SELECT entry_.person_key, entry_.competency, entry_.instrument, entry_.assessor, entry_.deficit_below,
    entry_.assessed_on AS entry_on, exit_.assessed_on AS exit_on,
    -- who was not measured again is counted where and when he entered
    coalesce(exit_.assessed_on, entry_.assessed_on) AS counted_on,
    entry_.deficit AS deficit_entry, exit_.deficit AS deficit_exit,
    exit_.score_e12 - entry_.score_e12 AS change_e12
  FROM entries AS entry_
  LEFT JOIN exits AS exit_
    ON exit_.place = 1 AND exit_.person_key = entry_.person_key AND exit_.competency = entry_.competency
    AND exit_.instrument = entry_.instrument AND exit_.assessor = entry_.assessor
    AND exit_.deficit_below = entry_.deficit_below AND exit_.assessed_on > entry_.assessed_on
  WHERE entry_.place = 1
),
days AS (
  SELECT DISTINCT person_key, counted_on FROM paired
),
schools AS (
  -- where the person worked on that day: a spell in force before a past one, main before others, teaching before others
  SELECT days.person_key, days.counted_on, employment.school_id,
    row_number() OVER (PARTITION BY days.person_key, days.counted_on
      ORDER BY CASE WHEN employment.ended_on IS NULL OR employment.ended_on > days.counted_on THEN 0 ELSE 1 END,
        CASE WHEN employment.employment_kind = 'main' THEN 0 ELSE 1 END,
        CASE WHEN employment.teaching THEN 0 ELSE 1 END,
        employment.started_on DESC, employment.school_id) AS place
  FROM days
  JOIN fact_employment AS employment
    ON employment.person_key = days.person_key AND employment.started_on <= days.counted_on
)
SELECT
  paired.person_key, paired.competency, paired.instrument, paired.assessor, paired.deficit_below, schools.school_id,
  academic_year_of(paired.counted_on) AS academic_year, paired.entry_on, paired.exit_on, paired.deficit_entry,
  paired.deficit_exit, paired.change_e12
FROM paired
LEFT JOIN schools
  ON schools.place = 1 AND schools.person_key = paired.person_key AND schools.counted_on = paired.counted_on
