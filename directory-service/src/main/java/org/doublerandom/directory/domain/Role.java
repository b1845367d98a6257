package org.doublerandom.directory.domain;

/** The duties that matter to the directory. */
public enum Role {
    SYSTEM_ADMIN,
    UNIT_ADMIN,
    AUDITOR,
    SERVICE
}
