package org.doublerandom.verifier.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doublerandom.verifier.frame.Target;
import org.junit.jupiter.api.Test;

/** Teams, and what strikes, recusals and illness make of them, are what enumerating all assignments gives. */
class TinyTeamsTest {
    private static final int DRAWS = 400;

    private final Set<String> ways = new TreeSet<>();

    @Test
    void everyTinyDrawIsWhatEnumerationSays() {
        int infeasible = 0;
        for (int number = 0; number < DRAWS; number++) {
            TinyDraw tiny = new TinyDraw(number);
            Optional<Teams> teams =
                    Teams.draw(tiny.announcement(), tiny.seed, List.copyOf(tiny.targets.values()), tiny.roster);
            assertThat(teams.isPresent()).as("draw " + number).isEqualTo(tiny.draw());
            if (teams.isPresent()) {
                requireSame(number, 0, tiny, teams.get());
                change(number, tiny, teams.get());
            } else {
                infeasible++;
            }
        }
        assertThat(infeasible).isBetween(DRAWS / 10, 2 * DRAWS / 3);
        assertThat(ways).contains("nothing to fill", "released 0", "released 1", "released 2", "from step 1", "open");
    }

    private void change(int number, TinyDraw tiny, Teams teams) {
        Set<String> begun = new HashSet<>();
        for (int step = 1; step <= 4; step++) {
            if (tiny.chance.nextInt(3) == 0) {
                begun.add(any(tiny, List.copyOf(tiny.targets.keySet())));
            }
            switch (tiny.chance.nextInt(3)) {
                case 0 -> strike(tiny, teams, begun);
                case 1 -> recuse(tiny, teams, begun);
                default -> fallIll(tiny, teams, begun);
            }
            ways.add(teams.how());
            requireSame(number, step, tiny, teams);
        }
    }

    private static void requireSame(int number, int step, TinyDraw tiny, Teams teams) {
        assertThat(teams.members())
                .as("draw %d, step %d: %s", number, step, teams.how())
                .isEqualTo(new TreeMap<>(tiny.members()));
        assertThat(teams.workload()).as("draw %d, step %d", number, step).isEqualTo(tiny.workload);
    }

    private static void strike(TinyDraw tiny, Teams teams, Set<String> begun) {
        List<String> ahead =
                tiny.targets.keySet().stream().filter(id -> !begun.contains(id)).toList();
        if (ahead.isEmpty()) {
            return;
        }
        String struck = any(tiny, ahead);
        tiny.targets.remove(struck);
        tiny.accepted = tiny.accepted.stream()
                .filter(pair -> !pair.target().equals(struck))
                .toList();
        Optional<Target> successor = tiny.chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(tiny.newTarget());
        tiny.refill(begun);
        teams.strike(struck, successor, begun);
    }

    private static void recuse(TinyDraw tiny, Teams teams, Set<String> begun) {
        if (tiny.accepted.isEmpty()) {
            return;
        }
        Pair pair = tiny.accepted.get(tiny.chance.nextInt(tiny.accepted.size()));
        change(tiny, teams, begun, List.of(pair.inspector() + "\t" + pair.target()));
    }

    private static void fallIll(TinyDraw tiny, Teams teams, Set<String> begun) {
        String inspector = any(tiny, List.copyOf(tiny.roster.inspectors().keySet()));
        List<String> pairs = tiny.targets.keySet().stream()
                .filter(id -> !begun.contains(id))
                .map(id -> inspector + "\t" + id)
                .toList();
        if (!pairs.isEmpty()) {
            change(tiny, teams, begun, pairs);
        }
    }

    private static void change(TinyDraw tiny, Teams teams, Set<String> begun, List<String> pairs) {
        String inspector = pairs.get(0).substring(0, pairs.get(0).indexOf('\t'));
        List<String> ahead = new ArrayList<>(tiny.targets.keySet());
        ahead.removeAll(begun);
        if (!ahead.isEmpty() && ahead.stream().allMatch(id -> pairs.contains(inspector + "\t" + id))) {
            tiny.ill.add(inspector);
        }
        tiny.conflicts.addAll(pairs);
        tiny.accepted = tiny.accepted.stream()
                .filter(pair -> !pairs.contains(pair.inspector() + "\t" + pair.target()))
                .toList();
        tiny.refill(begun);
        assertThat(teams.mayRecuse(pairs, begun)).isTrue();
        teams.recuse(pairs, begun);
    }

    private static String any(TinyDraw tiny, List<String> all) {
        return all.get(tiny.chance.nextInt(all.size()));
    }
}
