-- Grain of the table: one scope × level × territory × breakdown × group × method. Here its subjects are counted and put in order.
SELECT scope, country_code, region_code, municipality_code, school_id, locality, school_kind, subject_group, sex,
  entry_day, exit_day, mentored_day, event, cause, persons
FROM retention_count
ORDER BY scope, country_code, region_code, municipality_code, school_id, locality, school_kind, subject_group, sex,
  entry_day, exit_day, mentored_day, event, cause
