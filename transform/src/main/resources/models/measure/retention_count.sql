-- Grain: one scope × place × attributes × days × cause: how many subjects have them in common.
-- Levels and breakdowns are not spread out here: that is done by the computations, which are sent each subject once.
SELECT subject.scope, subject.country_code, subject.region_code, subject.municipality_code, subject.school_id,
  subject.locality, subject.school_kind, subject.subject_group, subject.sex,
  subject.entry_day, subject.exit_day, subject.mentored_day, subject.event, subject.cause, count(*) AS persons
FROM retention_subject AS subject
GROUP BY subject.scope, subject.country_code, subject.region_code, subject.municipality_code, subject.school_id,
  subject.locality, subject.school_kind, subject.subject_group, subject.sex,
  subject.entry_day, subject.exit_day, subject.mentored_day, subject.event, subject.cause
