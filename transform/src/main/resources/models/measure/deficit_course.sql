-- Grain: one person measured at entry and at exit with the same instrument, assessor and competencies.
-- Only the first such course of a person; shares of the maximum and of competencies below the threshold.
WITH waved AS (
  SELECT person_id AS person_key, competency, instrument, assessor, wave, assessed_on,
    CAST(round(score * 10000 / max_score, 0) AS BIGINT) AS share_10000,
    CASE WHEN deficit_below IS NOT NULL THEN CASE WHEN score < deficit_below * max_score THEN 1 ELSE 0 END END AS deficit,
    row_number() OVER (PARTITION BY person_id, competency, instrument, assessor, wave
      ORDER BY assessed_on) AS place
  FROM assessments
  WHERE wave IN ('entry', 'exit')
),
matched AS (
  SELECT entry.person_key, entry.instrument, entry.assessor, entry.assessed_on AS entry_on,
    following.assessed_on AS exit_on, entry.share_10000 AS entry_share, following.share_10000 AS exit_share,
    entry.deficit AS entry_deficit, following.deficit AS exit_deficit
  FROM waved AS entry
  JOIN waved AS following
    ON following.person_key = entry.person_key AND following.competency = entry.competency
    AND following.instrument = entry.instrument AND following.assessor = entry.assessor AND following.wave = 'exit'
    AND following.place = 1 AND following.assessed_on > entry.assessed_on
  WHERE entry.wave = 'entry' AND entry.place = 1
),
courses AS (
  SELECT person_key, instrument, assessor, min(entry_on) AS entry_on, max(exit_on) AS exit_on, count(*) AS competencies,
    CAST(sum(entry_share) AS BIGINT) AS entry_share, CAST(sum(exit_share) AS BIGINT) AS exit_share,
    count(entry_deficit) AS judged, CAST(coalesce(sum(entry_deficit), 0) AS BIGINT) AS entry_deficits,
    CAST(coalesce(sum(exit_deficit), 0) AS BIGINT) AS exit_deficits
  FROM matched
  GROUP BY person_key, instrument, assessor
),
first_course AS (
  SELECT *, row_number() OVER (PARTITION BY person_key ORDER BY entry_on, instrument, assessor) AS place FROM courses
)
SELECT person_key, entry_on, exit_on, competencies, entry_share, exit_share, judged, entry_deficits, exit_deficits
FROM first_course
WHERE place = 1
