package org.doublerandom.publication.domain.start;

import java.time.LocalDate;
import java.util.Map;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.RunningClock;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.workingdays.WorkingDays;

/** Which event starts the clock of which items; where nothing is said, the end of the target's own inspection. */
public record StartRules(Map<ItemFamily, StartEvent> events, WorkingDays days) {
    public StartRules {
        events = Map.copyOf(events);
    }

    /** An inspection of several families is due when the earliest of them is. */
    public RunningClock start(Assignment assignment, LocalDate endedOn, StartFacts facts) {
        LocalDate from = assignment.items().stream()
                .map(item -> eventOf(assignment, item, facts).day(assignment, endedOn, facts))
                .min(LocalDate::compareTo)
                .orElse(endedOn);
        return new RunningClock(endedOn, from, days.deadline(from));
    }

    /** The file with its deadline by the calendars that are known now. */
    public Publication recounted(Publication file) {
        return file.recounted(days);
    }

    public boolean knowsCalendarOf(int year) {
        return days.hasCalendarOf(year);
    }

    private StartEvent eventOf(Assignment assignment, NamedItem item, StartFacts facts) {
        // without any rule no fact is needed, so no clock waits for the item list
        return events.isEmpty()
                ? StartEvent.INSPECTION_ENDED
                : events.getOrDefault(
                        facts.familyOf(assignment.authority().code(), item.id()), StartEvent.INSPECTION_ENDED);
    }
}
