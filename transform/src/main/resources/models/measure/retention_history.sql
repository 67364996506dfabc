-- Grain: one observed person with a known origin and one scope. When the history enters, when and how it leaves.
SELECT
  origin.person_key, observed.scope, origin.time_zero, origin.cohort,
  greatest(origin.time_zero, observed.seen_from) AS entry_on, observed.seen_to AS exit_on,
  observed.end_seen AND ending.censor_reason IS NULL AS event, ending.cause,
  CASE WHEN NOT observed.end_seen THEN
      -- who is still there is followed to the last report; a school that missed the last year went silent
      CASE WHEN academic_year_of(observed.seen_to) = academic_year_of(observation.observed_to) THEN 'observed_to'
        ELSE 'silent' END
    ELSE ending.censor_reason END AS censor_reason
FROM service_origin AS origin
JOIN retention_observed AS observed ON observed.person_key = origin.person_key
CROSS JOIN observation
LEFT JOIN retention_end AS ending ON ending.person_key = observed.person_key AND ending.scope = observed.scope
-- who left before the first observed day is left out
WHERE origin.time_zero IS NOT NULL AND observed.stretch = 1
