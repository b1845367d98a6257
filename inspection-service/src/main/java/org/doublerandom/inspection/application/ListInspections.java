package org.doublerandom.inspection.application;

import java.util.List;
import org.doublerandom.inspection.domain.InspectionQuery;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.starter.UseCase;

/** The work list of a person; the query holds whose it is. */
@UseCase
public class ListInspections {

    private final Inspections inspections;

    ListInspections(Inspections inspections) {
        this.inspections = inspections;
    }

    public List<InspectionSummary> list(InspectionQuery query) {
        return inspections.find(query);
    }
}
