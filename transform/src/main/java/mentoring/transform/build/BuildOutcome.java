package mentoring.transform.build;

import java.util.List;
import mentoring.release.Manifest;

/**
 * What a build led to.
 *
 * @param manifest the release, or null when only some tables were made
 * @param changed false when the current release already had exactly this content
 */
public record BuildOutcome(Manifest manifest, boolean changed, List<StepReport> steps) {}
