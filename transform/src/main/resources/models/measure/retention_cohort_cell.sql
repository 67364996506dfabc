-- Grain: one member of a cohort, one scope, one level, one breakdown: in which cells of the grid the member is counted.
-- Breakdown mentored is a landmark: only who is still in service six months (182.625 days) after time zero, by whether
-- the programme was entered by then.
WITH levels AS (
  SELECT level FROM (VALUES ('school'), ('municipality'), ('region'), ('country')) AS listed(level)
),
breakdowns AS (
  SELECT breakdown FROM (VALUES ('all'), ('locality'), ('school_kind'), ('subject_group'), ('sex'), ('mentored'))
    AS listed(breakdown)
)
SELECT member.person_key, member.scope, member.cohort, member.followed, member.known, member.exit_on, member.event,
  levels.level,
  CASE levels.level WHEN 'school' THEN member.school_id WHEN 'municipality' THEN member.municipality_code
    WHEN 'region' THEN member.region_code ELSE member.country_code END AS territory_code,
  breakdowns.breakdown,
  coalesce(CASE breakdowns.breakdown WHEN 'all' THEN 'all' WHEN 'locality' THEN member.locality
    WHEN 'school_kind' THEN member.school_kind WHEN 'subject_group' THEN member.subject_group
    WHEN 'sex' THEN member.sex WHEN 'mentored' THEN CASE WHEN member.mentored_day <= 182 THEN 'yes' ELSE 'no' END END,
    'unknown') AS group_value
FROM retention_cohort AS member
CROSS JOIN levels
JOIN breakdowns ON levels.level <> 'school' OR breakdowns.breakdown = 'all'
WHERE breakdowns.breakdown <> 'mentored' OR (member.known AND member.exit_day > 182)
