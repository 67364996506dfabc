-- Grain: the build. Up to which day histories are followed, and what counts as teaching service.
SELECT coalesce(settings.observed_to, latest.as_of) AS observed_to, settings.sr_retained
FROM settings
CROSS JOIN (SELECT max(as_of) AS as_of FROM dim_campaign) AS latest
