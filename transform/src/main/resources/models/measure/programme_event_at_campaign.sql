-- Grain: one campaign, one event planned for the academic year up to the as-of date, one school of its programme.
SELECT programme.campaign_id, event.programme_id, event.event_no,
  event.programme_id || ' ' || CAST(event.event_no AS STRING) AS event_key, programme.school_id, event.event_kind,
  event.joint_project,
  coalesce(event.held_on <= campaign.as_of, false) AS held,
  coalesce(event.held_on <= campaign.as_of AND event.held_on <= event.planned_on, false) AS on_time,
  coalesce(event.held_on <= campaign.as_of, false) AND event.product_kind IS NOT NULL AS with_product
FROM programme_at_campaign AS programme
JOIN dim_campaign AS campaign ON campaign.campaign_id = programme.campaign_id
JOIN fact_programme_event AS event
  ON event.programme_id = programme.programme_id
  AND event.planned_on BETWEEN campaign.academic_year_start AND campaign.as_of
