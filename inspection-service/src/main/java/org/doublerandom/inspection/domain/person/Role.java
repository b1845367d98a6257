package org.doublerandom.inspection.domain.person;

/** The duties that matter to an inspection. */
public enum Role {
    INSPECTOR,
    REVIEWER,
    AUDITOR
}
