package org.doublerandom.plan.domain.person;

/** What a person may do with plans. */
public enum Role {
    PLANNER,
    APPROVER
}
