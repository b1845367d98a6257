package org.doublerandom.tables.plan;

/** Tells the parties of a row apart: tables put leads, units and levels under the same names. */
final class PartiesRead {
    private static final String JOINTLY = "联合抽查";

    private PartiesRead() {}

    /** @param issuer leads where the row names nobody */
    static PlanParties of(PlanCells cells, String issuer) {
        String subject = cells.text("subject");
        boolean isSubjectALevel = Departments.isLevel(subject);
        String level = cells.says("level") || !isSubjectALevel ? cells.text("level") : subject;
        String one = isSubjectALevel ? "" : subject;
        String lead = cells.text("lead");
        String unit = cells.text("unit");
        // What starts it may be a unit of the one that inspects.
        if (Departments.isUnit(lead) && !one.isEmpty()) {
            unit = unit.isEmpty() ? lead : unit;
            lead = one;
        }
        String others = cells.text("participants");
        boolean isJoint = !others.isEmpty() && !Departments.isUnit(others)
                || cells.label("items").startsWith("联合")
                || cells.text("task").contains(JOINTLY);
        if (lead.isEmpty() && cells.says("duties")) {
            return byDuties(cells, unit, level, isJoint, issuer);
        }
        lead = lead.isEmpty() ? one : lead;
        return new PlanParties(
                lead.isEmpty() ? issuer : lead,
                !lead.isEmpty() && Departments.isSame(others, lead) ? "" : others,
                unit,
                level,
                isJoint);
    }

    /** Without a column of the lead, its duties name it; if it is this row's department, the others are those that inspect. */
    private static PlanParties byDuties(PlanCells cells, String unit, String level, boolean isJoint, String issuer) {
        String leads = Departments.leading(cells.text("duties"));
        String named = cells.text("participants");
        if (leads.isEmpty()) {
            return new PlanParties(issuer, named, unit, level, isJoint);
        }
        return Departments.isSame(leads, named)
                ? new PlanParties(named, Departments.others(cells.text("subject"), named), unit, level, isJoint)
                : new PlanParties(leads + "部门", named, unit, level, isJoint);
    }
}
