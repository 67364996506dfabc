-- Grain: one vocabulary and one competency of it.
-- Whether any code of the mentors' vocabulary leads to it: where none does, supply is unknown and not zero.
WITH listed AS (
  SELECT CASE code_list WHEN 'mentor_competency' THEN 'mentor' WHEN 'competency' THEN 'area' ELSE 'block' END
    AS vocabulary, code AS competency
  FROM code_lists
  WHERE code_list IN ('mentor_competency', 'competency', 'block')
),
reachable AS (
  SELECT DISTINCT to_vocabulary, to_code FROM competency_mapping WHERE from_vocabulary = 'mentor'
)
SELECT listed.vocabulary, listed.competency,
  listed.vocabulary = 'mentor' OR reachable.to_code IS NOT NULL AS supply_known
FROM listed
LEFT JOIN reachable
  ON reachable.to_vocabulary = listed.vocabulary AND reachable.to_code = listed.competency
