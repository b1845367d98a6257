package org.doublerandom.directory.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draw has selected, a page of it or what an alteration changed.
 *
 * @param page of a page its number; an alteration has none
 * @param struck whom an alteration took the place from, if anybody
 * @param voided why the draw is void altogether, if it is
 */
record SelectionsV1(
        String batch,
        @Nullable Integer page,
        LocalDate from,
        @Nullable String struck,
        @Nullable String voided,
        List<Selection> selections) {

    record Selection(String target, List<Member> team) {}

    record Member(String inspector) {}

    FrameId toFrame() {
        return new FrameId(batch);
    }

    int toPage() {
        return Objects.requireNonNull(page, "page of a selection");
    }

    boolean endsDraw() {
        return voided != null;
    }

    Optional<TargetId> toStruck() {
        return Optional.ofNullable(struck).map(TargetId::new);
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
