package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Small instances, each named by its number, so that a failure can be repeated. */
final class TinyStaffing {
    private static final List<String> TAGS = List.of("FOOD", "LIFT");
    private static final List<String> UNITS = List.of("*", "3301", "330102", "330103");

    private final Random random;

    private TinyStaffing(int number) {
        this.random = new Random(number);
    }

    static Staffing numbered(int number) {
        return new TinyStaffing(number).staffing();
    }

    /** The same with caps that leave more to choose from, and a third place of each team now and then. */
    static Staffing withMoreRoom(int number) {
        Staffing tiny = numbered(number);
        List<Slot> slots = new ArrayList<>(tiny.slots());
        if (number % 5 == 0) {
            slots.add(Slot.ANYBODY);
        }
        return new Staffing(tiny.targets(), slots, tiny.roster().map(i -> i.withCap(i.cap() + 2)), tiny.conflicts());
    }

    /** Two departments, each with its own inspectors, and now and then an expert beside them (protocol §3). */
    static Staffing ofDepartments(int number) {
        Staffing tiny = numbered(number);
        Random random = new Random(number);
        List<Slot> slots = new ArrayList<>(List.of(new Slot("SAMR.FOOD"), new Slot("HEALTH")));
        if (random.nextInt(4) == 0) {
            slots.add(new Slot("EXPERT"));
        }
        Roster roster = tiny.roster()
                .map(inspector -> new Inspector(
                        inspector.id(),
                        inspector.unit(),
                        Set.of(slots.get(random.nextInt(slots.size())).tag()),
                        inspector.cap() + 1,
                        inspector.load()));
        return new Staffing(tiny.targets(), slots, roster, tiny.conflicts());
    }

    static Seed seed(int number) {
        return new Seed(Suite.SHA256, Digest.of("seed " + number));
    }

    private Staffing staffing() {
        List<Candidate> targets = new ArrayList<>();
        for (int t = 0; t < 1 + random.nextInt(3); t++) {
            String area = random.nextBoolean() ? "330102" : "330103";
            targets.add(new Candidate(new TargetId("T" + t), area, new StratumCode("A"), 0, "-"));
        }
        List<Slot> slots = List.of(slot(), slot());
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            inspectors.add(inspector(i));
        }
        Set<Recusal> recusals = new HashSet<>();
        for (int c = random.nextInt(4); c > 0; c--) {
            recusals.add(new Recusal(
                    inspectors.get(random.nextInt(inspectors.size())).id(),
                    targets.get(random.nextInt(targets.size())).id()));
        }
        return new Staffing(targets, slots, new Roster(inspectors), new Conflicts(recusals));
    }

    private Slot slot() {
        return random.nextBoolean() ? Slot.ANYBODY : new Slot(TAGS.get(random.nextInt(2)));
    }

    private Inspector inspector(int number) {
        Set<String> tags = new HashSet<>();
        for (String tag : TAGS) {
            if (random.nextInt(3) > 0) {
                tags.add(tag);
            }
        }
        String unit = random.nextBoolean() ? "*" : UNITS.get(random.nextInt(UNITS.size()));
        return new Inspector(new InspectorId("I" + number), unit, tags, random.nextInt(4), random.nextInt(3));
    }
}
