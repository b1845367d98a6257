package org.doublerandom.verifier.lot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.log.Detail;
import org.doublerandom.verifier.log.LogRecord;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.jspecify.annotations.Nullable;

/** Strikes and changes of a draw computed once more, in the order of the log (protocol §7 and §8). */
public final class Replay {
    private final Drawn drawn;
    private final Set<String> begun = new HashSet<>();
    private @Nullable Teams teams;

    /** @param teams null where roster and conflicts are not known: then targets only are replayed */
    public Replay(Drawn drawn, @Nullable Teams teams) {
        this.drawn = drawn;
        this.teams = teams;
    }

    /**
     * @param detail null where it is not known; teams cannot be replayed from then on
     * @throws NotAsWritten if the record is not what follows
     */
    public void play(LogRecord record, @Nullable Detail detail) {
        if (detail == null) {
            teams = null;
        } else {
            begin(record, detail);
        }
        SortedMap<String, List<String>> before = teams == null ? new TreeMap<>() : teams.members();
        if (record.kind() == LogRecord.Kind.STRIKE) {
            strike(record, detail);
        } else if (teams != null && detail != null) {
            require(teams.mayRecuse(detail.conflicts(), begun), "replay.conflicts");
            teams.recuse(detail.conflicts(), begun);
        }
        if (teams != null && detail != null) {
            SortedMap<String, List<String>> changed = new TreeMap<>(teams.members());
            changed.entrySet().removeIf(team -> team.getValue().equals(before.get(team.getKey())));
            require(changed.equals(detail.teams()), "replay.teams", changed, detail.teams());
        }
    }

    private void begin(LogRecord record, Detail detail) {
        String struck = field(record, detail, "struck");
        String id = struck.substring(struck.lastIndexOf(' ') + 1);
        for (String target : begun) {
            boolean isListed = detail.begun().contains(target)
                    || target.equals(id)
                    || drawn.rankOf(target).isEmpty();
            require(isListed, "replay.begunBefore", target);
        }
        for (String target : detail.begun()) {
            require(drawn.rankOf(target).isPresent(), "replay.begunWithoutPlace", target);
        }
        begun.addAll(detail.begun());
    }

    private void strike(LogRecord record, @Nullable Detail detail) {
        String struck = field(record, detail, "struck");
        if (struck.isEmpty()) {
            return;
        }
        String id = struck.substring(struck.lastIndexOf(' ') + 1);
        String rank = drawn.rankOf(id).orElse("-");
        require(struck.equals(rank + " " + id), "replay.struck", struck, rank + " " + id);
        Optional<Target> successor = drawn.strike(id);
        String expected =
                successor.map(target -> target.id() + " " + target.ticket()).orElse("-");
        String found = field(record, detail, "successor");
        require(found.equals(expected), "replay.successor", found, expected);
        if (teams != null) {
            teams.strike(id, successor, begun);
        }
    }

    private static String field(LogRecord record, @Nullable Detail detail, String name) {
        String own = record.field(name);
        return own.isEmpty() && detail != null ? detail.fields().getOrDefault(name, "") : own;
    }

    /** Whether teams are followed still. */
    public boolean hasTeams() {
        return teams != null;
    }

    private static void require(boolean holds, String key, Object... gaps) {
        NotAsWritten.require(holds, Rule.RESULT, key, gaps);
    }
}
