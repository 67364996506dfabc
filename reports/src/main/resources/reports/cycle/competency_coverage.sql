-- Competencies of mentors: the territory's own, and those of the territories right below for the heat map.
SELECT *
FROM competency_coverage
WHERE campaign_id = $campaign
    AND (level = $level AND territory_code = $territory OR level = $below AND vocabulary = 'mentor')
ORDER BY level, territory_code, vocabulary, competency
