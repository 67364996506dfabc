-- Grain: one campaign, one level, one territory, one request (all = all requests).
-- Prepared for the matching in Java: per municipality first the mentors, each with free places and every request that
-- the mentor covers, then the mentees, each with the main request. A mentor covers a request who has all competencies
-- that it needs.
WITH scope AS (
  -- levels above the campaign's own territory are left out, as everywhere
  SELECT school.campaign_id, school.school_id, school.municipality_code,
    CASE WHEN campaign.level IN ('region', 'country') THEN school.region_code END AS region_code,
    CASE WHEN campaign.level = 'country' THEN school.country_code END AS country_code
  FROM school_scope AS school
  JOIN dim_campaign AS campaign ON campaign.campaign_id = school.campaign_id
),
needed AS (
  SELECT request, count(*) AS competencies FROM request_mapping WHERE vocabulary = 'mentor' GROUP BY request
),
covers AS (
  SELECT mentor.campaign_id, mentor.school_id, mentor.person_key, request.request
  FROM mentor_vocabulary_at_campaign AS mentor
  JOIN request_mapping AS request ON request.vocabulary = 'mentor' AND request.competency = mentor.competency
  JOIN needed ON needed.request = request.request
  WHERE mentor.vocabulary = 'mentor'
  GROUP BY mentor.campaign_id, mentor.school_id, mentor.person_key, request.request
  HAVING count(*) = max(needed.competencies)
),
active AS (
  -- with an order or without one: the mentor is busy either way
  SELECT DISTINCT campaign.campaign_id, pair.mentor_key, pair.mentee_key
  FROM dim_campaign AS campaign
  JOIN fact_pair AS pair
    ON pair.started_on <= campaign.as_of AND (pair.ended_on IS NULL OR pair.ended_on > campaign.as_of)
),
busy AS (
  SELECT campaign_id, mentor_key, count(*) AS mentees FROM active GROUP BY campaign_id, mentor_key
),
wanted AS (
  -- who names no limit takes as many as the region's rule allows
  SELECT mentor.campaign_id, mentor.person_key,
    max(coalesce(fact.max_mentees, parameter.limit_value)) AS places
  FROM mentor_at_campaign AS mentor
  JOIN dim_campaign AS campaign ON campaign.campaign_id = mentor.campaign_id
  JOIN fact_mentor AS fact
    ON fact.school_id = mentor.school_id AND fact.person_key = mentor.person_key
    AND fact.entered_on <= campaign.as_of AND (fact.left_on IS NULL OR fact.left_on > campaign.as_of)
  JOIN rule_parameters AS parameter ON parameter.rule_id = 'mentor-too-many-mentees'
  GROUP BY mentor.campaign_id, mentor.person_key
),
home AS (
  -- who is in the bases of several municipalities offers free places in one of them only
  SELECT mentor.campaign_id, mentor.person_key, min(scope.municipality_code) AS municipality_code
  FROM mentor_at_campaign AS mentor
  JOIN scope ON scope.campaign_id = mentor.campaign_id AND scope.school_id = mentor.school_id
  GROUP BY mentor.campaign_id, mentor.person_key
),
mentors AS (
  SELECT scope.campaign_id, scope.municipality_code, scope.region_code, scope.country_code,
    mentor.school_id, mentor.person_key, covers.request,
    CASE WHEN home.municipality_code <> scope.municipality_code THEN 0
      WHEN wanted.places > coalesce(busy.mentees, 0) THEN wanted.places - coalesce(busy.mentees, 0) ELSE 0 END AS places
  FROM mentor_at_campaign AS mentor
  JOIN scope ON scope.campaign_id = mentor.campaign_id AND scope.school_id = mentor.school_id
  JOIN home ON home.campaign_id = mentor.campaign_id AND home.person_key = mentor.person_key
  JOIN wanted ON wanted.campaign_id = mentor.campaign_id AND wanted.person_key = mentor.person_key
  JOIN covers
    ON covers.campaign_id = mentor.campaign_id AND covers.school_id = mentor.school_id
    AND covers.person_key = mentor.person_key
  LEFT JOIN busy ON busy.campaign_id = mentor.campaign_id AND busy.mentor_key = mentor.person_key
),
covered_by_pair AS (
  -- an active pair with a mentor who covers the main request, of whatever school
  SELECT DISTINCT mentee.campaign_id, mentee.school_id, mentee.person_key
  FROM mentee_at_campaign AS mentee
  JOIN active ON active.campaign_id = mentee.campaign_id AND active.mentee_key = mentee.person_key
  JOIN covers
    ON covers.campaign_id = mentee.campaign_id AND covers.person_key = active.mentor_key
    AND covers.request = mentee.main_request
),
in_pairs AS (
  SELECT DISTINCT campaign_id, mentee_key FROM active
),
mentees AS (
  SELECT scope.campaign_id, scope.municipality_code, scope.region_code, scope.country_code,
    mentee.school_id, mentee.person_key, mentee.main_request AS request,
    needed.request IS NOT NULL AS mapped,
    in_pairs.mentee_key IS NULL AS waiting, covered.person_key IS NOT NULL AS covered_by_pair
  FROM mentee_at_campaign AS mentee
  JOIN scope ON scope.campaign_id = mentee.campaign_id AND scope.school_id = mentee.school_id
  LEFT JOIN needed ON needed.request = mentee.main_request
  LEFT JOIN in_pairs ON in_pairs.campaign_id = mentee.campaign_id AND in_pairs.mentee_key = mentee.person_key
  LEFT JOIN covered_by_pair AS covered
    ON covered.campaign_id = mentee.campaign_id AND covered.school_id = mentee.school_id
    AND covered.person_key = mentee.person_key
),
together AS (
  SELECT campaign_id, municipality_code, region_code, country_code, 1 AS part, school_id, person_key, request, places,
    true AS mapped, false AS waiting, false AS covered_by_pair
  FROM mentors
  UNION ALL
  SELECT campaign_id, municipality_code, region_code, country_code, 2 AS part, school_id, person_key, request,
    0 AS places, mapped, waiting, covered_by_pair
  FROM mentees
)
SELECT together.campaign_id, together.municipality_code, together.region_code, together.country_code, together.part,
  together.school_id, together.person_key, together.request, listed.ordinal AS request_ordinal, together.places,
  together.mapped, together.waiting, together.covered_by_pair
FROM together
JOIN code_lists AS listed ON listed.code_list = 'request' AND listed.code = together.request
ORDER BY together.campaign_id, together.municipality_code, together.part, listed.ordinal, together.school_id,
  together.person_key
