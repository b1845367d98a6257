package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.publication.domain.register.ToldRoot;

record RegisterRootedV1(String authority, LocalDate night, String root, long lines, int pageSize, Instant takenAt) {
    ToldRoot toRoot() {
        return new ToldRoot(authority, night, root, lines, pageSize, takenAt);
    }
}
