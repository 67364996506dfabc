-- Grain: one campaign, one school in scope, one respondent and questionnaire with an exit answer in the academic year up
-- to the as-of date.
SELECT scope.campaign_id, scope.school_id, change.respondent_id, change.questionnaire, change.survey, change.wave,
  scope.school_id || ' ' || change.respondent_id || ' ' || change.questionnaire AS respondent_key,
  change.change_e12 > 0 AS improved
FROM school_scope AS scope
JOIN survey_change AS change
  ON change.school_id = scope.school_id AND change.academic_year = scope.academic_year
  AND change.answered_on <= scope.as_of
