package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.values.Digest;

record FrameFrozenV1(String frame, File pool, File roster, File conflicts) {

    record File(String root, long lines, int pageSize) {
        FileRoot toRoot() {
            return new FileRoot(new Digest(root), lines, pageSize);
        }
    }

    FrameRoots toRoots() {
        return new FrameRoots(pool.toRoot(), roster.toRoot(), conflicts.toRoot());
    }
}
