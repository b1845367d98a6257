package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.InspectionQuery;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** The work list of a person; the query holds whose it is. */
@UseCase
public class ListInspections {

    private final Inspections inspections;

    ListInspections(Inspections inspections) {
        this.inspections = inspections;
    }

    public Page<InspectionSummary> list(InspectionQuery query, PageRequest page) {
        return inspections.find(query, page);
    }
}
