package org.doublerandom.draw.domain.derived;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.terms.RankRange;

/**
 * The pool of a sub-batch of an ordering draw: the lines of a range of ranks that the scheme named beforehand, unchanged and
 * sorted by id (protocol §7 and §10).
 *
 * @param ranges as the scheme lists them
 * @param number of the sub-batch, from 1
 */
public record SubBatchPool(List<RankRange> ranges, int number) {
    public SubBatchPool {
        ranges = List.copyOf(ranges);
        if (number < 1 || number > ranges.size()) {
            throw new IllegalArgumentException(
                    "sub-batch: " + number + " (expected: 1 to " + ranges.size() + ", as the scheme says)");
        }
    }

    public PlanName nameUnder(PlanName ordering) {
        return new PlanName(ordering.batch() + ".R" + number);
    }

    public byte[] of(TargetSample ordering, FilePieces pool) {
        List<DrawnTarget> order = ordering.strata().stream()
                .flatMap(stratum -> stratum.primaries().stream())
                .toList();
        RankRange range = ranges.get(number - 1);
        boolean takesTheRest = number == ranges.size();
        int first = (int) Math.min(range.first() - 1, order.size());
        int end = takesTheRest ? order.size() : (int) Math.min(range.last(), order.size());
        Set<String> ids = order.subList(first, end).stream()
                .map(DrawnTarget::id)
                .map(TargetId::value)
                .collect(Collectors.toSet());
        return StruckFiles.joined(
                StruckFiles.lines(pool).filter(line -> ids.contains(line.substring(0, line.indexOf('\t')))));
    }
}
