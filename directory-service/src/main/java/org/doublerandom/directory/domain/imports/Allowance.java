package org.doublerandom.directory.domain.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.Written;

/**
 * How much of a directory an import may close, move, retag, recuse or remove while one person alone prepares it and carries it out.
 *
 * @param share in 1/10000 of what is known
 * @param before so many entries of it imports of the same kind have taken in the last day, each by one person alone
 */
public record Allowance(int share, long before) {
    private static final Duration LATELY = Duration.ofDays(1);

    /** What is left to an import: a table that is brought in pieces takes as much as the whole. */
    public static Allowance of(ImportJob job, Shares shares, Imports imports, Instant now) {
        ImportOrder order = job.order();
        long before = Stream.concat(
                        imports.endedSince(order.authority(), order.kind(), now.minus(LATELY)).stream(),
                        imports.running().stream()
                                .filter(other -> other.order().authority().equals(order.authority())
                                        && other.order().kind() == order.kind()))
                .filter(other -> !other.order().id().equals(order.id()))
                .filter(other ->
                        other.state() != ImportState.REFUSED && other.hands().wasOnePerson())
                .mapToLong(Allowance::taken)
                .sum();
        return new Allowance(shares.of(order.authority()), before);
    }

    /** Of one that broke off no more than it has written. */
    private static long taken(ImportJob job) {
        long foreseen = job.dryRun().map(dryRun -> dryRun.gravity().entries()).orElse(0L);
        boolean brokeOff = job.state() == ImportState.CANCELLED || job.state() == ImportState.FAILED;
        Written written = job.tally().written();
        return brokeOff ? Math.min(foreseen, written.created() + written.updated()) : foreseen;
    }

    /** Whoever takes nothing passes nothing, however much was taken before. */
    boolean isPassedBy(Gravity gravity) {
        return gravity.entries() > 0 && new Gravity(gravity.entries() + before, gravity.known()).isMoreThan(share);
    }
}
