package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/** @param visits the oldest first */
record VisitsResponse(String target, List<Row> visits) {
    /**
     * @param by the authority that made it
     * @param known INSPECTION or IMPORT
     * @param told what a table says; absent of what an inspection tells of
     */
    record Row(
            String visit,
            String day,
            String kind,
            List<String> items,
            String by,
            String known,
            @Nullable Told told) {
        static Row of(Visit visit) {
            Visit.Report report = visit.report();
            return new Row(
                    visit.id().value(),
                    visit.day().toString(),
                    visit.kind().name(),
                    visit.items().stream().sorted().toList(),
                    visit.by(),
                    visit.isOwn() ? "INSPECTION" : "IMPORT",
                    report == null ? null : new Told(report.items(), report.result(), report.document()));
        }
    }

    /**
     * @param items in the words of the table
     * @param result empty where it tells none
     * @param document by which the visit is proven
     */
    record Told(String items, String result, String document) {}

    static VisitsResponse of(TargetId target, VisitRecord record) {
        return new VisitsResponse(
                target.value(), record.visits().stream().map(Row::of).toList());
    }
}
