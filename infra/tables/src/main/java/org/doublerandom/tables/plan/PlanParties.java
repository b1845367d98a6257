package org.doublerandom.tables.plan;

/**
 * Who carries a row of a plan out, each as worded.
 *
 * @param lead the department that starts it
 * @param participants the others; empty where it acts alone
 * @param unit of the lead, that does it
 * @param level of authorities that inspect
 * @param isJoint whether several departments do it together
 */
public record PlanParties(String lead, String participants, String unit, String level, boolean isJoint) {}
