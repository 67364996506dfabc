package mentoring.app;

import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;

/** Opens a release of a workspace for reading. */
final class Releases {

    private Releases() {}

    static ReleaseDatabase open(Workspace workspace, Manifest manifest, Zone zone) {
        return ReleaseDatabase.open(
                new ReleaseStore(workspace.warehouse()),
                manifest,
                zone,
                Contracts.load(),
                Settings.read(workspace).memoryLimit());
    }
}
