-- Grain: one person who has ever entered a programme as a mentee, with the first day.
-- Entering = named in an ordered pair that has a programme counted, as in the indicators: from the day on which order,
-- pair, approval and start are all there, unless pair or programme was over before that academic year began.
WITH entry AS (
  SELECT pair.mentee_key, pair.ended_on, programme.effective_end,
    greatest(pair.order_date, pair.started_on, programme.approved_on, programme.starts_on) AS entered_on
  FROM fact_pair AS pair
  JOIN fact_programme AS programme ON programme.pair_id = pair.pair_id
  WHERE pair.order_number IS NOT NULL AND pair.order_date IS NOT NULL AND programme.approved_on IS NOT NULL
    AND programme.status <> 'draft'
)
SELECT mentee_key AS person_key, min(entered_on) AS mentored_on
FROM entry
WHERE (ended_on IS NULL OR ended_on >= academic_year_start(entered_on))
  AND effective_end >= academic_year_start(entered_on)
GROUP BY mentee_key
