-- Grain: one campaign, one member of the teaching staff of one school, one deficit at entry that was measured again.
-- The exit falls in the academic year up to the as-of date.
SELECT staff.campaign_id, staff.school_id, staff.person_key, pair.competency, pair.instrument, pair.assessor,
  pair.deficit_below,
  staff.person_key || ' ' || pair.competency || ' ' || pair.assessor || ' ' || CAST(pair.deficit_below AS STRING) || ' '
    || pair.instrument AS deficit_key,
  staff.entered_as_mentee, staff.entered_as_mentor, staff.aged_55, NOT pair.deficit_exit AS closed
FROM person_at_campaign AS staff
JOIN dim_campaign AS campaign ON campaign.campaign_id = staff.campaign_id
JOIN assessment_pair AS pair
  ON pair.person_key = staff.person_key AND pair.exit_on BETWEEN campaign.academic_year_start AND campaign.as_of
WHERE pair.deficit_entry
