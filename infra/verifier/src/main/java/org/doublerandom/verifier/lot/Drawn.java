package org.doublerandom.verifier.lot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Stratum;
import org.jspecify.annotations.Nullable;

/** The outcome of a draw, and who has which rank after strikes (protocol §7 and §9). */
public final class Drawn {
    private final Announcement announcement;
    private final String seed;
    private final Map<String, List<Target>> order;
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, String> ranks = new HashMap<>();

    /** @param order the lowest tickets of each stratum, in order, as far as they are needed */
    public Drawn(Announcement announcement, String seed, Map<String, List<Target>> order) {
        this.announcement = announcement;
        this.seed = seed;
        this.order = order;
        for (Stratum stratum : announcement.strata()) {
            next.put(stratum.code(), stratum.take());
            List<Target> primaries = primaries(stratum);
            for (int i = 0; i < primaries.size(); i++) {
                ranks.put(primaries.get(i).id(), stratum.code() + " " + (i + 1));
            }
        }
    }

    private List<Target> primaries(Stratum stratum) {
        List<Target> all = of(stratum);
        return all.subList(0, (int) Math.min(all.size(), stratum.take()));
    }

    private List<Target> of(Stratum stratum) {
        return order.getOrDefault(stratum.code(), List.of());
    }

    /** All that were drawn first, ascending by id. */
    public List<Target> primaries() {
        return announcement.strata().stream()
                .flatMap(stratum -> primaries(stratum).stream())
                .sorted(Comparator.comparing(Target::id))
                .toList();
    }

    /** What everybody may see. */
    public String publicText() {
        return text(null);
    }

    /** @param teams null for what everybody may see */
    public String text(@Nullable Teams teams) {
        StringBuilder text = new StringBuilder("DRAW1 outcome\nannouncement " + announcement.digest() + "\nseed ")
                .append(seed)
                .append('\n');
        announcement.strata().forEach(stratum -> append(text, stratum));
        if (teams != null) {
            text.append("level ").append(teams.workload().said()).append('\n');
            teams.members().forEach((target, team) -> {
                text.append("team ").append(target);
                team.forEach(member -> text.append(' ').append(member));
                text.append('\n');
            });
        }
        return text.append("END\n").toString();
    }

    private void append(StringBuilder text, Stratum stratum) {
        List<Target> primaries = primaries(stratum);
        if (primaries.isEmpty()) {
            return;
        }
        text.append("cutoff " + stratum.code() + " ")
                .append(primaries.get(primaries.size() - 1).ticket())
                .append('\n');
        ranked(text, "primary " + stratum.code() + " ", primaries);
        List<Target> all = of(stratum);
        long end = Math.min(all.size(), stratum.take() + stratum.reserves(announcement.reserve()));
        ranked(text, "reserve " + stratum.code() + " ", all.subList(primaries.size(), (int) end));
    }

    private static void ranked(StringBuilder text, String kind, List<Target> targets) {
        int rank = 1;
        for (Target target : targets) {
            text.append(kind).append(rank++).append(' ').append(target.id());
            text.append(' ').append(target.ticket()).append('\n');
        }
    }

    /** Stratum and rank of one who has a place. */
    public Optional<String> rankOf(String target) {
        return Optional.ofNullable(ranks.get(target));
    }

    /** Takes the place of one away; the next of its stratum takes over its rank, if there is one. */
    public Optional<Target> strike(String target) {
        String rank = ranks.remove(target);
        if (rank == null) {
            throw new IllegalArgumentException(target + " has no place");
        }
        String stratum = rank.substring(0, rank.indexOf(' '));
        List<Target> all = order.getOrDefault(stratum, List.of());
        int successor = (int) (long) next.merge(stratum, 1L, Long::sum) - 1;
        if (successor >= all.size()) {
            return Optional.empty();
        }
        ranks.put(all.get(successor).id(), rank);
        return Optional.of(all.get(successor));
    }
}
