package org.doublerandom.draw.messaging;

import java.util.Optional;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record FrameFrozenV1(
        String frame,
        File pool,
        File roster,
        File conflicts,
        @Nullable String confirmer,
        @Nullable Suite suite) {

    record File(String root, long lines, int pageSize) {
        FileRoot toRoot() {
            return new FileRoot(new Digest(root), lines, pageSize);
        }
    }

    Optional<PersonId> toConfirmer() {
        return Optional.ofNullable(confirmer).map(PersonId::new);
    }

    FrameRoots toRoots() {
        return new FrameRoots(suite == null ? Suite.SHA256 : suite, pool.toRoot(), roster.toRoot(), conflicts.toRoot());
    }
}
