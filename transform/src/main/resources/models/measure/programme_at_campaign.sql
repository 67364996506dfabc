-- Grain: one campaign, one programme counted, one school in scope of its pair.
SELECT DISTINCT counted.campaign_id, counted.programme_id, counted.pair_id, pair.school_id
FROM programme_counted AS counted
JOIN fact_pair AS pair ON pair.pair_id = counted.pair_id
JOIN school_scope AS scope ON scope.campaign_id = counted.campaign_id AND scope.school_id = pair.school_id
