package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.InspectorGroup;
import org.doublerandom.directory.domain.frame.Relief;
import org.jspecify.annotations.Nullable;

record DrawVoidedV1(
        String batch,
        String reason,
        boolean announced,
        @Nullable ReliefPart relief,
        @Nullable LostPart lost) {
    private static final Set<String> UNDRAWN = Set.of("WITHDRAWN", "LAPSED");

    /** What two persons asked for where nobody could fill the places. */
    record ReliefPart(int attempt, Instant announcedAt, int capsRaisedBy, List<Group> added) {}

    /** Which of its files are lost, the places of each team, and for which attempt they are frozen anew. */
    record LostPart(int attempt, List<String> files, List<String> slots) {
        private static final String POOL = "pool";

        /** Nobody knows then whom it drew. */
        boolean isPoolLost() {
            return files.contains(POOL);
        }
    }

    record Group(String unit, String tag) {
        InspectorGroup toGroup() {
            return new InspectorGroup(unit, tag);
        }
    }

    /** Only where it asks for another roster. */
    Optional<Relief> toRelief() {
        return Optional.ofNullable(relief)
                .filter(asked -> asked.capsRaisedBy() > 0 || !asked.added().isEmpty())
                .map(asked -> new Relief(
                        toFrame(),
                        asked.attempt(),
                        asked.announcedAt(),
                        asked.capsRaisedBy(),
                        asked.added().stream().map(Group::toGroup).toList()));
    }

    /** Only where announced files are lost. */
    Optional<LostPart> toRefreezing() {
        return Optional.ofNullable(lost);
    }

    FrameId toFrame() {
        return new FrameId(batch);
    }

    /** After any other void the batch is drawn by a later attempt, from files that follow from its frame (protocol §6). */
    boolean endsBatch() {
        return !announced && UNDRAWN.contains(reason);
    }
}
