package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.RunningClock;

/** An inspection whose result should be public by now, on the page. */
record OverdueView(
        String name,
        String number,
        String items,
        String authority,
        String ended,
        String deadline,
        String standing,
        long days) {
    static OverdueView of(Publication file, LocalDate today) {
        RunningClock clock = file.clock().orElseThrow();
        return new OverdueView(
                file.assignment().target().name(),
                file.assignment().target().number(),
                file.assignment().items().stream().map(NamedItem::name).collect(Collectors.joining("、")),
                file.assignment().authority().name(),
                clock.endedOn().toString(),
                clock.deadline().date() + (clock.deadline().provisional() ? "（暂定）" : ""),
                file.result().isPresent() ? "已审核，未公示" : "结果未审核通过",
                ChronoUnit.DAYS.between(clock.deadline().date(), today));
    }
}
