-- Grain: one campaign, one level, one territory, one vocabulary, one competency.
-- How many mentors in force have a competency (multi-response) and how many mentees in force ask for it with any of
-- their requests. Persons count once at each level; a competency that no code of the mentors' vocabulary leads to has
-- demand but no known supply.
WITH units AS (
  SELECT campaign_id, unit_code, is_school, level, territory_code
  FROM unit_at_campaign
  WHERE breakdown = 'all'
),
schools AS (
  SELECT campaign_id, level, territory_code, count(DISTINCT CASE WHEN is_school THEN unit_code END) AS schools
  FROM units
  GROUP BY campaign_id, level, territory_code
),
mentors AS (
  SELECT units.campaign_id, units.level, units.territory_code, count(DISTINCT mentor.person_key) AS mentors
  FROM mentor_at_campaign AS mentor
  JOIN units ON units.campaign_id = mentor.campaign_id AND units.unit_code = mentor.school_id AND units.is_school
  GROUP BY units.campaign_id, units.level, units.territory_code
),
supply AS (
  SELECT units.campaign_id, units.level, units.territory_code, mentor.vocabulary, mentor.competency,
    count(DISTINCT mentor.person_key) AS mentors_with
  FROM mentor_vocabulary_at_campaign AS mentor
  JOIN units ON units.campaign_id = mentor.campaign_id AND units.unit_code = mentor.school_id AND units.is_school
  GROUP BY units.campaign_id, units.level, units.territory_code, mentor.vocabulary, mentor.competency
),
school_supply AS (
  SELECT campaign_id, school_id, vocabulary, competency, count(*) AS mentors_with
  FROM mentor_vocabulary_at_campaign
  GROUP BY campaign_id, school_id, vocabulary, competency
),
covered AS (
  SELECT units.campaign_id, units.level, units.territory_code, school.vocabulary, school.competency,
    count(*) AS schools_covered, count(CASE WHEN school.mentors_with = 1 THEN 1 END) AS single_mentor_schools
  FROM school_supply AS school
  JOIN units ON units.campaign_id = school.campaign_id AND units.unit_code = school.school_id AND units.is_school
  GROUP BY units.campaign_id, units.level, units.territory_code, school.vocabulary, school.competency
),
asked AS (
  -- the main request is a request too, whether the list repeats it or not
  SELECT DISTINCT mentee.campaign_id, mentee.school_id, mentee.person_key, request.vocabulary, request.competency
  FROM mentee_at_campaign AS mentee
  JOIN request_mapping AS request
    ON request.request = mentee.main_request OR coalesce(has_code(mentee.requests, request.request), false)
),
demand AS (
  SELECT units.campaign_id, units.level, units.territory_code, asked.vocabulary, asked.competency,
    count(DISTINCT asked.person_key) AS mentees_requesting
  FROM asked
  JOIN units ON units.campaign_id = asked.campaign_id AND units.unit_code = asked.school_id AND units.is_school
  GROUP BY units.campaign_id, units.level, units.territory_code, asked.vocabulary, asked.competency
),
cells AS (
  -- every competency of every list in every unit, so that a true zero is a row
  SELECT schools.campaign_id, schools.level, schools.territory_code, listed.vocabulary, listed.competency,
    listed.supply_known, schools.schools
  FROM schools
  CROSS JOIN vocabulary_competency AS listed
  WHERE schools.schools > 0
),
counted AS (
  SELECT cells.*, coalesce(mentors.mentors, 0) AS mentors,
    CASE WHEN cells.supply_known THEN coalesce(supply.mentors_with, 0) END AS mentors_with,
    coalesce(demand.mentees_requesting, 0) AS mentees_requesting,
    CASE WHEN cells.supply_known THEN coalesce(covered.schools_covered, 0) END AS schools_covered,
    CASE WHEN cells.supply_known THEN coalesce(covered.single_mentor_schools, 0) END AS single_mentor_schools
  FROM cells
  LEFT JOIN mentors
    ON mentors.campaign_id = cells.campaign_id AND mentors.level = cells.level
    AND mentors.territory_code = cells.territory_code
  LEFT JOIN supply
    ON supply.campaign_id = cells.campaign_id AND supply.level = cells.level
    AND supply.territory_code = cells.territory_code AND supply.vocabulary = cells.vocabulary
    AND supply.competency = cells.competency
  LEFT JOIN covered
    ON covered.campaign_id = cells.campaign_id AND covered.level = cells.level
    AND covered.territory_code = cells.territory_code AND covered.vocabulary = cells.vocabulary
    AND covered.competency = cells.competency
  LEFT JOIN demand
    ON demand.campaign_id = cells.campaign_id AND demand.level = cells.level
    AND demand.territory_code = cells.territory_code AND demand.vocabulary = cells.vocabulary
    AND demand.competency = cells.competency
)
SELECT
  campaign_id, level, territory_code, vocabulary, competency, mentors_with, mentors,
  share(mentors_with, mentors) AS share, mentees_requesting, share(mentees_requesting, mentors_with) AS demand_supply,
  schools_covered, schools, single_mentor_schools, 'show' AS public_status
FROM counted
