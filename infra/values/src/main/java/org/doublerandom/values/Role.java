package org.doublerandom.values;

/** The duties of the platform (domain glossary, 角色); who may do what with them the table of rights says. */
public enum Role {
    SYSTEM_ADMIN,
    UNIT_ADMIN,
    PLANNER,
    APPROVER,
    DRAW_OFFICER,
    WITNESS,
    PARTY,
    INSPECTOR,
    REVIEWER,
    PUBLISHER,
    FOLLOW_UP_HANDLER,
    CREDIT_OFFICER,
    DEPARTMENT,
    AUDITOR,
    SUPERVISOR,
    LEADER,
    OPERATOR,
    SERVICE
}
