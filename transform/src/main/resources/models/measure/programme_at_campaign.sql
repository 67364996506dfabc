-- Grain: one campaign, one programme counted, one school in scope of its pair.
-- What became of it from 1 September up to the as-of date.
WITH judged AS (
  SELECT counted.campaign_id, counted.programme_id, counted.pair_id,
    coalesce(programme.completed_on BETWEEN campaign.academic_year_start AND campaign.as_of
      AND (programme.stopped_on IS NULL OR programme.completed_on <= programme.stopped_on), false) AS completed,
    coalesce(programme.stopped_on BETWEEN campaign.academic_year_start AND campaign.as_of
      AND (programme.completed_on IS NULL OR programme.stopped_on < programme.completed_on), false) AS stopped,
    coalesce(programme.goals_planned > 0, false) AS goals_set,
    coalesce(programme.goals_planned > 0 AND programme.goals_reached >= programme.goals_planned, false) AS goals_reached
  FROM programme_counted AS counted
  JOIN dim_campaign AS campaign ON campaign.campaign_id = counted.campaign_id
  JOIN fact_programme AS programme ON programme.programme_id = counted.programme_id
)
SELECT DISTINCT judged.campaign_id, judged.programme_id, judged.pair_id, pair.school_id, judged.completed,
  judged.stopped, judged.goals_set, judged.goals_reached
FROM judged
JOIN fact_pair AS pair ON pair.pair_id = judged.pair_id
JOIN school_scope AS scope ON scope.campaign_id = judged.campaign_id AND scope.school_id = pair.school_id
