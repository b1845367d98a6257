package org.doublerandom.publication.domain.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.publication.domain.log.Difference.Kind;

/**
 * Compares a log as it is served with what was told of it: the chain alone cannot show that its end was cut off, or that all of
 * it was written anew (draw protocol §10).
 */
public final class LogComparison {
    private final List<ToldRecord> told;
    private final ServedChain served;

    public LogComparison(List<ToldRecord> told, List<ServedRecord> served) {
        this.told = List.copyOf(told);
        this.served = new ServedChain(served);
    }

    /** Nothing if all that was told is served, in one chain, with nothing put in between. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        List<String> digests = served.digests();
        told.stream()
                .map(ToldRecord::digest)
                .filter(digest -> !digests.contains(digest))
                .forEach(digest -> differences.add(new Difference(Kind.MISSING, digest)));
        served.broken().forEach(digest -> differences.add(new Difference(Kind.BROKEN, digest)));
        untold(digests).forEach(digest -> differences.add(new Difference(Kind.UNTOLD, digest)));
        return differences;
    }

    /** Between the first and the last that were told; what was written before anybody listened was told to nobody. */
    private List<String> untold(List<String> digests) {
        Set<String> known = told.stream().map(ToldRecord::digest).collect(Collectors.toSet());
        int[] places = IntStream.range(0, digests.size())
                .filter(i -> known.contains(digests.get(i)))
                .toArray();
        return places.length == 0
                ? List.of()
                : IntStream.range(places[0], places[places.length - 1])
                        .mapToObj(digests::get)
                        .filter(digest -> !known.contains(digest))
                        .toList();
    }
}
