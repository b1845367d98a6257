package org.doublerandom.draw.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.voiding.VoidReason;

/**
 * What an announced draw would have come to that is void now: by each of three readings that differ, or, where no assignment
 * exists, its targets. It is published as well, for whom it drew is the next pool (protocol §6).
 */
record VoidOutcomes(AnnouncedDraw announced) {
    private static final List<DrawFile> PUBLIC = List.of(DrawFile.OUTCOME_1, DrawFile.OUTCOME_2, DrawFile.OUTCOME_3);
    private static final List<DrawFile> FULL =
            List.of(DrawFile.OUTCOME_1_FULL, DrawFile.OUTCOME_2_FULL, DrawFile.OUTCOME_3_FULL);

    // Of lost files only those of a draw whose pool is there: whom it drew follows from pool and seed alone.
    private static final Set<VoidReason> WITHOUT_TEAMS = EnumSet.of(VoidReason.INFEASIBLE, VoidReason.FILES);

    /**
     * Which there are: an outcome without an assignment is the same for auditors and for everybody.
     *
     * @param late how many outcomes follow since a deposit has turned up
     */
    static Set<DrawFile> files(VoidReason reason, int late) {
        Set<DrawFile> files = EnumSet.noneOf(DrawFile.class);
        if (reason == VoidReason.READINGS || late > 1) {
            files.addAll(PUBLIC);
            files.addAll(FULL);
        } else if (WITHOUT_TEAMS.contains(reason) || late == 1) {
            files.add(DrawFile.OUTCOME);
        }
        if (late == 1) {
            files.add(DrawFile.OUTCOME_FULL);
        }
        return files;
    }

    /** Whom the seed draws, or each of three by readings that differ. */
    Set<TargetId> primaries(Frame frame) {
        return seeded().stream()
                .flatMap(seeded -> seeded.sample(frame).primaries().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param file one of those that there are; the readings are numbered in the order of acceptance */
    String text(DrawFile file, Frame frame) {
        int full = file == DrawFile.OUTCOME_FULL ? 0 : FULL.indexOf(file);
        if (full >= 0) {
            return fullText(seeded().get(full), frame);
        }
        return publicText(seeded().get(Math.max(0, PUBLIC.indexOf(file))), frame);
    }

    private List<Seeded> seeded() {
        return announced.randomness().seeds(announced).stream()
                .map(text -> new Seeded(announced, text))
                .toList();
    }

    /** Where a reading draws targets whom nobody could visit, its full outcome is its public one. */
    private static String fullText(Seeded seeded, Frame frame) {
        return seeded.computed(frame) instanceof Computed.Drawn drawn
                ? drawn.outcome().fullText()
                : publicText(seeded, frame);
    }

    private static String publicText(Seeded seeded, Frame frame) {
        return new Outcome(
                        seeded.draw().announcement().digest(),
                        seeded.seed(),
                        seeded.sample(frame),
                        new Teams(0, new TreeMap<>()))
                .publicText();
    }
}
