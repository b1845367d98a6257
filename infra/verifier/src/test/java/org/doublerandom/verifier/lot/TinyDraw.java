package org.doublerandom.verifier.lot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;

/** A draw so small that all its assignments can be looked at, and what becomes of it, told by enumeration alone. */
final class TinyDraw {
    private static final List<String> AREAS = List.of("330102", "330103");

    final Random chance;
    final String seed;
    final List<String> slots;
    final Roster roster;
    final TreeMap<String, Target> targets = new TreeMap<>();
    final Set<String> conflicts;
    final Set<String> ill = new HashSet<>();
    List<Pair> accepted = List.of();
    Workload workload = new Workload(0, 0);
    private int added;

    TinyDraw(int number) {
        chance = new Random(number);
        seed = Suite.SHA256.hex("tiny " + number);
        slots = List.of(chance.nextBoolean() ? "FOOD" : "*", chance.nextBoolean() ? "FIRE" : "*");
        Map<String, Inspector> inspectors = new LinkedHashMap<>();
        for (int i = 0; i < 3 + chance.nextInt(2); i++) {
            inspectors.put("I" + i, inspector("I" + i));
        }
        for (int i = 0; i < 2 + chance.nextInt(2); i++) {
            newTarget();
        }
        conflicts = new HashSet<>();
        targets.keySet().forEach(target -> {
            if (chance.nextInt(3) == 0) {
                conflicts.add("I" + chance.nextInt(inspectors.size()) + "\t" + target);
            }
        });
        roster = new Roster(inspectors, Set.copyOf(conflicts));
    }

    private Inspector inspector(String id) {
        List<String> tags = new ArrayList<>();
        if (chance.nextInt(4) != 0) {
            tags.add("FOOD");
        }
        if (chance.nextInt(4) != 0) {
            tags.add("FIRE");
        }
        return new Inspector(
                id, chance.nextInt(3) == 0 ? "330102" : "*", tags, 1 + chance.nextInt(3), chance.nextInt(3));
    }

    Target newTarget() {
        String id = "T" + (char) ('A' + added++);
        Target target = new Target(new byte[32], id, AREAS.get(chance.nextInt(2)));
        targets.put(id, target);
        return target;
    }

    Announcement announcement() {
        StringBuilder text =
                new StringBuilder("DRAW1\nsuite SHA256\nauthority A\nplan P\nserial 1\nprev " + Suite.ZEROS);
        List.of("pool", "roster", "conflicts").forEach(file -> text.append("\n" + file + " " + Suite.ZEROS + " 9 256"));
        text.append("\nstratum A 10000 0 9 9 9");
        slots.forEach(slot -> text.append("\nslot ").append(slot));
        return Announcement.parse(text + "\nreserve 0\nclose 2026-07-01T01:00:00Z\nbeacon b 1\nEND\n");
    }

    Enumeration enumeration() {
        Set<Pair> callable = new HashSet<>();
        for (Target target : targets.values()) {
            for (Inspector inspector : roster.inspectors().values()) {
                boolean isCallable = inspector.serves(target.area())
                        && slots.stream().anyMatch(inspector::fits)
                        && !ill.contains(inspector.id())
                        && !conflicts.contains(inspector.id() + "\t" + target.id());
                if (isCallable) {
                    callable.add(new Pair(target.id(), inspector.id()));
                }
            }
        }
        return new Enumeration(
                List.copyOf(targets.values()),
                slots,
                List.copyOf(roster.inspectors().values()),
                callable,
                seed);
    }

    boolean draw() {
        Enumeration all = enumeration();
        Optional<Workload> least = all.least(Set.of());
        least.ifPresent(found -> {
            workload = found;
            accepted = all.call(List.of(), found, all.places());
        });
        return least.isPresent();
    }

    /** What section 8 says of open places, one sentence after the other. */
    void refill(Set<String> begun) {
        Enumeration all = enumeration();
        if (accepted.size() == all.places()) {
            return;
        }
        List<Pair> kept = new ArrayList<>(accepted);
        while (true) {
            if (!all.assignments(Set.copyOf(kept), workload, all.places()).isEmpty()) {
                accepted = all.call(kept, workload, all.places());
                return;
            }
            int last = kept.size() - 1;
            while (last >= 0 && begun.contains(kept.get(last).target())) {
                last--;
            }
            if (last < 0) {
                break;
            }
            kept.remove(last);
        }
        Optional<Workload> least = all.least(Set.copyOf(kept));
        if (least.isPresent()) {
            workload = least.get();
            accepted = all.call(kept, workload, all.places());
        } else {
            accepted = all.call(accepted, Workload.CAPS, all.most(Set.copyOf(accepted)));
        }
    }

    Map<String, List<String>> members() {
        Map<String, List<String>> members = new TreeMap<>();
        targets.keySet()
                .forEach(target -> members.put(
                        target,
                        accepted.stream()
                                .filter(pair -> pair.target().equals(target))
                                .map(Pair::inspector)
                                .sorted()
                                .toList()));
        return members;
    }
}
