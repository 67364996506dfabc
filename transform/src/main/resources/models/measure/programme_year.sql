-- Grain: one academic year and one programme that ran in it.
-- What became of the programme in that year, as far as is observed: up to 31 August or the latest campaign. Dates
-- decide as in the indicators; each happening belongs to the year in which it fell.
WITH observed AS (
  SELECT max(as_of) AS observed_to FROM dim_campaign
),
years AS (
  SELECT year.academic_year, year.starts_on, observed.observed_to,
    CASE WHEN year.ends_on < observed.observed_to THEN year.ends_on ELSE observed.observed_to END AS as_of
  FROM dim_academic_year AS year
  JOIN observed ON year.starts_on <= observed.observed_to
),
counted AS (
  SELECT years.academic_year, years.starts_on, years.as_of, years.observed_to, programme.programme_id,
    programme.pair_id, programme.ends_on, programme.prolonged_to, programme.completed_on, programme.stopped_on,
    programme.goals_planned, programme.goals_reached,
    coalesce(programme.prolonged_to, programme.ends_on) AS planned_end
  FROM years
  JOIN fact_programme AS programme
    ON programme.approved_on <= years.as_of AND programme.status <> 'draft' AND programme.starts_on <= years.as_of
    AND programme.effective_end >= years.starts_on
),
judged AS (
  SELECT counted.*,
    coalesce(completed_on BETWEEN starts_on AND as_of AND (stopped_on IS NULL OR completed_on <= stopped_on), false)
      AS completed,
    coalesce(stopped_on BETWEEN starts_on AND as_of AND (completed_on IS NULL OR stopped_on < completed_on), false)
      AS stopped,
    planned_end BETWEEN starts_on AND as_of AS term_ended,
    -- the decision to prolong is not dated: it is counted when the first term ended
    prolonged_to IS NOT NULL AND ends_on BETWEEN starts_on AND as_of AS prolonged
  FROM counted
),
events AS (
  -- events planned for the year; held as known today, a late one is still held
  SELECT judged.academic_year, judged.programme_id, count(*) AS events_planned,
    count(CASE WHEN event.held_on <= judged.observed_to THEN 1 END) AS events_held,
    count(CASE WHEN event.held_on <= judged.observed_to AND event.held_on <= event.planned_on THEN 1 END) AS on_time,
    count(CASE WHEN event.held_on <= judged.observed_to AND event.product_kind IS NOT NULL THEN 1 END) AS with_product
  FROM judged
  JOIN fact_programme_event AS event
    ON event.programme_id = judged.programme_id AND event.planned_on BETWEEN judged.starts_on AND judged.as_of
  GROUP BY judged.academic_year, judged.programme_id
)
SELECT
  judged.academic_year, judged.programme_id, judged.pair_id,
  -- whoever completes early was due with it
  judged.term_ended OR judged.completed AS due, judged.completed, judged.prolonged, judged.stopped,
  judged.goals_planned,
  -- goals reached of a programme that set none would have no denominator
  CASE WHEN judged.goals_planned IS NOT NULL THEN judged.goals_reached END AS goals_reached,
  coalesce(events.events_planned, 0) AS events_planned, coalesce(events.events_held, 0) AS events_held,
  coalesce(events.on_time, 0) AS on_time, coalesce(events.with_product, 0) AS with_product
FROM judged
LEFT JOIN events ON events.academic_year = judged.academic_year AND events.programme_id = judged.programme_id
