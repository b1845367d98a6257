package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.Uploads.Brought;
import org.doublerandom.starter.UseCase;

/** Drops files that no import needs any more: of orders that a crash kept from being noted, and of imports that ended in one. */
@UseCase
public class DropUploads {
    // Longer than any upload takes: until it is complete its import is not ordered.
    private static final Duration GRACE = Duration.ofHours(1);

    private final Imports imports;
    private final Uploads uploads;
    private final Clock clock;

    DropUploads(Imports imports, Uploads uploads, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.clock = clock;
    }

    public List<Brought> left() {
        return uploads.broughtBefore(clock.instant().minus(GRACE)).stream()
                .filter(file -> !isNeeded(file))
                .toList();
    }

    public void drop(Brought file) {
        uploads.drop(file.upload());
    }

    private boolean isNeeded(Brought file) {
        return imports.find(file.id())
                .filter(job -> !job.state().isFinal())
                .filter(job -> job.upload().id().equals(file.upload().id()))
                .isPresent();
    }
}
