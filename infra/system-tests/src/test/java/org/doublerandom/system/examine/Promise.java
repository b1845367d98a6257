package org.doublerandom.system.examine;

import java.util.List;

/** Something a sound installation keeps. */
@FunctionalInterface
interface Promise {
    /** @return in plain words what contradicts it; empty if it is kept */
    List<String> brokenIn(Snapshot installation);
}
