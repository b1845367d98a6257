package org.doublerandom.verifier.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.text.Announcement;

/** Roster and conflicts, where both are given. */
final class RosterFiles {
    private RosterFiles() {}

    static Optional<Roster> of(Sources files, Announcement announcement) throws IOException {
        Optional<InputStream> roster = orEmpty(files.stream("roster.txt"), announcement.bound("roster"));
        Optional<InputStream> conflicts = orEmpty(files.stream("conflicts.txt"), announcement.bound("conflicts"));
        if (roster.isEmpty() || conflicts.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream one = roster.get();
                InputStream other = conflicts.get()) {
            return Optional.of(Roster.read(announcement, one, other));
        }
    }

    /** A file without lines need not be given. */
    private static Optional<InputStream> orEmpty(Optional<InputStream> given, Announcement.Bound bound) {
        return given.isEmpty() && bound.lines() == 0 ? Optional.of(new ByteArrayInputStream(new byte[0])) : given;
    }
}
