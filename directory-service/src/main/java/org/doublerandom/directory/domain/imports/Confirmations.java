package org.doublerandom.directory.domain.imports;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;

/** Which codes authorities have confirmed. */
public interface Confirmations {
    boolean has(AuthorityCode authority, TargetId code);

    /** Keeps it; a code that was confirmed before keeps its first reason. */
    void keep(Confirmation confirmation);
}
