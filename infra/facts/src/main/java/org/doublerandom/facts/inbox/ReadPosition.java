package org.doublerandom.facts.inbox;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How far one stream was read.
 *
 * @param last number of the fact that was applied last; 0 before the first
 * @param recent the last facts applied, oldest first, to tell a repeat from another fact under a known number
 */
public record ReadPosition(long last, List<Seen> recent) {
    /** So many facts are remembered by their id. */
    public static final int REMEMBERED = 50;

    /** Nothing was read yet. */
    public static final ReadPosition START = new ReadPosition(0, List.of());

    /** A fact that was applied. */
    public record Seen(long sequence, String id) {}

    /**
     * Whether the fact is the next one; a repeat is not.
     *
     * @throws SequenceHole when a number is missing before it
     * @throws StreamWentBack when another fact had its number
     */
    public boolean isBefore(Fact fact) {
        if (fact.sequence() > last + 1) {
            throw new SequenceHole(fact, last);
        }
        requireSame(fact);
        return fact.sequence() == last + 1;
    }

    public ReadPosition after(Fact fact, long from) {
        List<Seen> all =
                Stream.concat(recent.stream(), passed(fact, from).stream()).toList();
        return new ReadPosition(fact.sequence(), all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }

    /** What is remembered when the position moves from a number on to the fact: those between count as the fact. */
    static List<Seen> passed(Fact fact, long from) {
        return LongStream.rangeClosed(Math.max(from + 1, fact.sequence() - REMEMBERED + 1), fact.sequence())
                .mapToObj(sequence -> new Seen(sequence, fact.id()))
                .toList();
    }

    private void requireSame(Fact fact) {
        for (Seen known : recent) {
            if (known.sequence() == fact.sequence() && !known.id().equals(fact.id())) {
                throw new StreamWentBack(fact, known.id());
            }
        }
    }
}
