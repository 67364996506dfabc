-- Grain: one survey, one wave, one school, one academic year.
SELECT survey, wave, school_id, academic_year, invited FROM survey_rounds
