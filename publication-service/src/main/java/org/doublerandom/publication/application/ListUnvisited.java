package org.doublerandom.publication.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.Progress;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Lists who was drawn and not visited on the days that were planned for it. */
@UseCase
public class ListUnvisited {
    private final Publications publications;
    private final Schemes schemes;
    private final Clock clock;

    ListUnvisited(Publications publications, Schemes schemes, Clock clock) {
        this.publications = publications;
        this.schemes = schemes;
        this.clock = clock;
    }

    public Page<AwaitingEnd> list(PageRequest page) {
        LocalDate today = OfficialDay.of(clock.instant());
        Map<BatchId, Optional<LocalDate>> lastDays = new HashMap<>();
        List<AwaitingEnd> all = publications.awaitingEnd().stream()
                .filter(file -> Progress.of(
                                file, lastDays.computeIfAbsent(file.assignment().batch(), this::lastDayOf), today)
                        == Progress.NOT_VISITED_IN_TIME)
                .toList();
        return Page.of(all, file -> file.id().value(), page);
    }

    private Optional<LocalDate> lastDayOf(BatchId batch) {
        return schemes.find(batch).map(scheme -> scheme.window().to());
    }
}
