-- Grain: one person who has entered a programme as mentee.
-- The first day on which the person was named in an ordered pair that had a programme counted (contracts §3).
WITH possible AS (
  SELECT pair.mentee_key AS person_key, pair.ended_on, programme.effective_end,
    greatest(pair.order_date, pair.started_on, programme.approved_on, programme.starts_on) AS day
  FROM fact_pair AS pair
  JOIN fact_programme AS programme ON programme.pair_id = pair.pair_id
  WHERE pair.order_number IS NOT NULL AND pair.order_date IS NOT NULL AND programme.approved_on IS NOT NULL
    AND programme.status <> 'draft'
)
SELECT person_key, min(day) AS entered_on
FROM possible
WHERE (ended_on IS NULL OR ended_on >= academic_year_start(day)) AND effective_end >= academic_year_start(day)
GROUP BY person_key
