-- Grain: one academic year, one level, one territory, one form, one kind (all = any).
-- Programmes that ran in the year and what became of them; each counts once per cell, in every kind that its pair has.
WITH pair_kinds AS (
  SELECT pair_id, school_id, form, 'all' AS kind FROM fact_pair
  UNION
  SELECT pair.pair_id, pair.school_id, pair.form, listed.code AS kind
  FROM fact_pair AS pair
  JOIN code_lists AS listed ON listed.code_list = 'mentoring_kind' AND has_code(pair.kinds, listed.code)
),
pair_groups AS (
  SELECT pair_id, school_id, form, kind FROM pair_kinds
  UNION
  SELECT pair_id, school_id, 'all' AS form, kind FROM pair_kinds
),
cells AS (
  -- a group with mentees of several schools is one programme at the levels above
  SELECT DISTINCT programme.academic_year, unit.level, unit.territory_code, groups.form, groups.kind,
    programme.programme_id
  FROM programme_year AS programme
  JOIN pair_groups AS groups ON groups.pair_id = programme.pair_id
  JOIN school_year_unit AS unit
    ON unit.academic_year = programme.academic_year AND unit.school_id = groups.school_id
)
SELECT
  cells.academic_year, cells.level, cells.territory_code, cells.form, cells.kind, count(*) AS programmes,
  count(CASE WHEN programme.due THEN 1 END) AS due,
  count(CASE WHEN programme.completed THEN 1 END) AS completed,
  count(CASE WHEN programme.prolonged THEN 1 END) AS prolonged,
  count(CASE WHEN programme.stopped THEN 1 END) AS stopped,
  sum(programme.events_planned) AS events_planned, sum(programme.events_held) AS events_held,
  sum(programme.on_time) AS on_time, sum(programme.with_product) AS with_product,
  -- missing is not zero: without any goal given there is no sum
  sum(programme.goals_planned) AS goals_planned, sum(programme.goals_reached) AS goals_reached,
  'show' AS public_status
FROM cells
JOIN programme_year AS programme
  ON programme.academic_year = cells.academic_year AND programme.programme_id = cells.programme_id
GROUP BY cells.academic_year, cells.level, cells.territory_code, cells.form, cells.kind
