package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.voiding.InspectorGroup;
import org.doublerandom.draw.domain.voiding.Relief;

record ReliefV1(int attempt, Instant announcedAt, int capsRaisedBy, List<String> anybody, List<Group> added) {

    record Group(String unit, String tag) {}

    /** @param attempt the one that follows */
    static ReliefV1 of(Relief relief, int attempt, Instant announcedAt) {
        return new ReliefV1(
                attempt,
                announcedAt,
                relief.capsRaisedBy(),
                relief.anybody().stream().map(Slot::tag).toList(),
                relief.added().stream()
                        .map(group -> new Group(group.unit(), group.tag()))
                        .toList());
    }

    Relief toRelief() {
        return new Relief(
                capsRaisedBy,
                anybody.stream().map(Slot::new).toList(),
                added.stream()
                        .map(group -> new InspectorGroup(group.unit(), group.tag()))
                        .toList());
    }
}
