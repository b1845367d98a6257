package org.doublerandom.publication.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/** Which official calendar is missing: this year's, and from 1 December, when it has been arranged for long, the next one's. */
@UseCase
public class MissingCalendar {
    private final StartRules rules;
    private final Clock clock;

    MissingCalendar(StartRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public List<Integer> years() {
        LocalDate today = OfficialDay.of(clock.instant());
        int last = today.getMonth() == Month.DECEMBER ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !rules.knowsCalendarOf(year))
                .boxed()
                .toList();
    }
}
