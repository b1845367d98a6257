package org.doublerandom.system.recompute;

import java.util.List;
import java.util.stream.Stream;

/** The first random: which candidates are drawn (protocol §7). */
public final class TargetDraw {
    private final Suite suite;
    private final byte[] key;

    public TargetDraw(Suite suite, String seed) {
        this.suite = suite;
        this.key = suite.digest(Suite.bytes("DRAW1 key target " + seed + "\n"));
    }

    /** Who is drawn of one stratum, and who takes the place of one that is struck, in order. */
    public record Drawn(String stratum, List<Ticket> primaries, List<Ticket> reserves) {
        Stream<String> lines() {
            if (primaries.isEmpty()) {
                return Stream.empty();
            }
            String cutoff = primaries.get(primaries.size() - 1).number();
            return Stream.of(
                            Stream.of("cutoff " + stratum + " " + cutoff),
                            ranked("primary", primaries),
                            ranked("reserve", reserves))
                    .flatMap(lines -> lines);
        }

        private Stream<String> ranked(String kind, List<Ticket> tickets) {
            return Stream.iterate(0, i -> i < tickets.size(), i -> i + 1)
                    .map(i -> kind + " " + stratum + " " + (i + 1) + " "
                            + tickets.get(i).id() + " " + tickets.get(i).number());
        }
    }

    public Ticket ticketOf(String id) {
        return new Ticket(suite.hex(key, Suite.bytes(id)), id);
    }

    /** @param eligible ids of a stratum, in any order */
    public Drawn draw(String stratum, Stream<String> eligible, long take, int reservePercent) {
        List<Ticket> order = eligible.map(this::ticketOf).sorted().toList();
        long reserve = take == 0 ? 0 : Math.max(1, (take * reservePercent + 99) / 100);
        return new Drawn(
                stratum,
                order.stream().limit(take).toList(),
                order.stream().skip(take).limit(reserve).toList());
    }
}
