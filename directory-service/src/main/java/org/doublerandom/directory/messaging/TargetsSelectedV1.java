package org.doublerandom.directory.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.DrawnTarget;

record TargetsSelectedV1(String batch, int page, LocalDate from, List<Selection> selections) {

    record Selection(String target, List<Member> team) {}

    record Member(String inspector) {}

    FrameId toFrame() {
        return new FrameId(batch);
    }

    List<DrawnTarget> drawn() {
        return selections.stream()
                .map(selection -> new DrawnTarget(
                        new TargetId(selection.target()),
                        toFrame(),
                        from.getYear(),
                        selection.team().stream()
                                .map(member -> new InspectorId(member.inspector()))
                                .toList()))
                .toList();
    }
}
