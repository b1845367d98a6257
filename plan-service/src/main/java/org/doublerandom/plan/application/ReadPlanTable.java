package org.doublerandom.plan.application;

import java.io.InputStream;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.reading.BroughtPlan;
import org.doublerandom.plan.domain.reading.PlanReading;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.plan.PlanOrigin;
import org.doublerandom.values.Person;

/** A planner looks at a published plan table, row by row, beside the items that the authority may use; nothing is stored. */
@UseCase
public class ReadPlanTable {
    private final UsableItems items;

    ReadPlanTable(UsableItems items) {
        this.items = items;
    }

    public PlanReading read(Person planner, InputStream brought, Choice choice, PlanOrigin origin) {
        BroughtPlan plan = BroughtPlan.read(brought, choice, origin);
        return PlanReading.of(plan, items.usable(planner.authority(), UsableItems.MOST));
    }
}
