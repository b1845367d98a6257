package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

record FrameCopiedV1(String frame, String suite, File pool, File roster, File conflicts, Instant copiedAt) {

    record File(String root, long lines, int pageSize) {
        FileRoot toRoot() {
            return new FileRoot(new Digest(root), lines, pageSize);
        }
    }

    FrameRoots toRoots() {
        return new FrameRoots(Suite.valueOf(suite), pool.toRoot(), roster.toRoot(), conflicts.toRoot());
    }
}
