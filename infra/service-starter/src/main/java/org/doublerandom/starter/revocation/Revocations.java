package org.doublerandom.starter.revocation;

import java.util.List;
import java.util.Optional;

/** The list of tokens taken back, where identity keeps it. */
@FunctionalInterface
public interface Revocations {
    /** The whole list; nothing if it is as it was when it was asked for last. */
    Optional<List<Revocation>> ifChanged();
}
