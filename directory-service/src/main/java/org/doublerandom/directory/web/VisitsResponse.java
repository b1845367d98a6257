package org.doublerandom.directory.web;

import java.util.List;
import java.util.Objects;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.cap.Caps;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * @param visits the oldest first
 * @param counts what each rule that holds today and caps visits counts of them
 */
record VisitsResponse(String target, List<Row> visits, List<Count> counts) {
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
     * @param document by which the visit is proven
     */
    record Told(String items, String result, String document) {}

    /**
     * @param days of a window; absent for the calendar year
     * @param visits that count, by their ids
     */
    record Count(
            String rule, String level, int times, @Nullable Integer days, String source, List<String> visits) {
        static Count of(Caps.Count count) {
            return new Count(
                    count.rule().id().value(),
                    count.rule().terms().level().name(),
                    Objects.requireNonNull(count.rule().terms().times()),
                    count.rule().terms().days(),
                    count.rule().source(),
                    count.visits().stream().map(visit -> visit.id().value()).toList());
        }
    }

    static VisitsResponse of(TargetId target, VisitRecord record, List<Caps.Count> counts) {
        return new VisitsResponse(
                target.value(),
                record.visits().stream().map(Row::of).toList(),
                counts.stream().map(Count::of).toList());
    }
}
