-- Grain: one person and one scope, as far as the service was observed without a break: from when to when, and whether
-- the last day of it is a true end.
WITH reached AS (
  SELECT person_key, scope, school_id, position, spell_on, stretch, ended_on, seen_from, seen_to, end_seen, start_seen,
    max(seen_to) OVER earlier AS seen_until,
    max(CASE WHEN NOT end_seen THEN seen_to END) OVER earlier AS cut_at,
    max(stretch) OVER earlier AS stretch_before
  FROM retention_piece
  WINDOW earlier AS (PARTITION BY person_key, scope ORDER BY seen_from, seen_to, stretch, school_id, position, spell_on
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
numbered AS (
  SELECT person_key, scope, stretch, seen_from, seen_to, end_seen,
    -- a gap is bridged when both of its sides were seen and it is short enough to be one stretch of service
    sum(CASE WHEN seen_from > seen_until
      AND NOT (stretch = stretch_before AND start_seen AND (cut_at IS NULL OR cut_at < seen_until)) THEN 1 ELSE 0 END)
      OVER (PARTITION BY person_key, scope ORDER BY seen_from, seen_to, stretch, school_id, position, spell_on
        ROWS UNBOUNDED PRECEDING) AS breaks
  FROM reached
),
first_seen AS (
  SELECT person_key, scope, min(stretch) AS stretch, min(seen_from) AS seen_from, max(seen_to) AS seen_to,
    max(CASE WHEN NOT end_seen THEN seen_to END) AS cut_at
  FROM numbered
  WHERE breaks = 0
  GROUP BY person_key, scope
),
nominal AS (
  SELECT person_key, scope, stretch, max(coalesce(ended_on, DATE '9999-12-31')) AS ends_on
  FROM retention_spell
  GROUP BY person_key, scope, stretch
)
SELECT first_seen.person_key, first_seen.scope, first_seen.stretch, first_seen.seen_from, first_seen.seen_to,
  nominal.ends_on = first_seen.seen_to AND (first_seen.cut_at IS NULL OR first_seen.cut_at < first_seen.seen_to)
    AS end_seen
FROM first_seen
JOIN nominal ON nominal.person_key = first_seen.person_key AND nominal.scope = first_seen.scope
  AND nominal.stretch = first_seen.stretch
