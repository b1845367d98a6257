package org.doublerandom.plan.domain;

/** What a person may do with plans. */
public enum Role {
    PLANNER,
    APPROVER
}
