package org.doublerandom.publication.domain.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Punctuality;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/**
 * 结果公示率 and 及时公示率 of the inspections that ended in a year, as they stand on a day. Due is what has passed its
 * deadline or was published before it: on the last day itself nothing is late yet.
 */
public record PublicationRate(int year, List<PunctualityRow> rows) {
    public static final Ratio GOAL = new Ratio(Ratio.WHOLE);

    public PublicationRate {
        rows = List.copyOf(rows);
    }

    public static PublicationRate of(int year, List<Publication> ended, LocalDate today) {
        return new PublicationRate(
                year,
                ended.stream()
                        .sorted(Comparator.comparing(PublicationRate::deadline)
                                .thenComparing(file -> file.id().value()))
                        .map(file -> new PunctualityRow(file, file.punctuality(today)))
                        .toList());
    }

    /** Published of due. */
    public Figure published() {
        return new Figure(count(Punctuality::isPublished), count(Punctuality::isDue), GOAL);
    }

    /** Published in time of due. */
    public Figure inTime() {
        return new Figure(count(Punctuality.IN_TIME::equals), count(Punctuality::isDue), GOAL);
    }

    /** Some of the rows, by the end of the inspection. */
    public Page<PunctualityRow> page(PageRequest page) {
        return Page.of(rows, PublicationRate::placeOf, page);
    }

    private static String placeOf(PunctualityRow row) {
        return row.file().clock().orElseThrow().endedOn() + " "
                + row.file().id().value();
    }

    public long count(Predicate<Punctuality> state) {
        return rows.stream().map(PunctualityRow::state).filter(state).count();
    }

    private static LocalDate deadline(Publication file) {
        return file.clock().map(clock -> clock.deadline().date()).orElse(LocalDate.MAX);
    }
}
