-- Prepares: members of cohorts by everything that decides in which cells and how they are counted. Levels and breakdowns
-- are spread out by the computation, which is sent each member once.
WITH served AS (
  SELECT person_key, scope,
    max(CASE WHEN k = 0 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_0,
    max(CASE WHEN k = 1 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_1,
    max(CASE WHEN k = 2 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_2,
    max(CASE WHEN k = 3 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_3,
    max(CASE WHEN k = 5 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_5,
    max(CASE WHEN k = 10 THEN CASE WHEN in_service THEN 1 ELSE 0 END END) AS served_10
  FROM retention_service
  WHERE in_service IS NOT NULL
  GROUP BY person_key, scope
),
member AS (
  SELECT person.cohort, person.scope, person.country_code, person.region_code, person.municipality_code,
    person.school_id, person.locality, person.school_kind, person.subject_group, person.sex, person.followed,
    -- a landmark: who is still in service 182.625 days after time zero, by whether a programme was entered by then
    CASE WHEN NOT person.known OR person.exit_day <= 182 THEN NULL WHEN person.mentored_day <= 182 THEN 'yes'
      ELSE 'no' END AS mentored,
    CASE WHEN person.known THEN person.exit_on END AS exit_on, person.event, served.served_0, served.served_1,
    served.served_2, served.served_3, served.served_5, served.served_10
  FROM retention_cohort AS person
  LEFT JOIN served ON served.person_key = person.person_key AND served.scope = person.scope
)
SELECT member.*, observation.observed_to
FROM member
CROSS JOIN observation
ORDER BY cohort, scope, school_id, subject_group, sex, mentored, exit_on, event, served_0, served_1, served_2, served_3,
  served_5, served_10
