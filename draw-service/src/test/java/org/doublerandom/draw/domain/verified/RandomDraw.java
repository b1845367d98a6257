package org.doublerandom.draw.domain.verified;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Assignment;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** A small draw of any shape, made by this service's own rules from one number. */
record RandomDraw(
        FrameFiles files, Announcement announcement, SeedText seedText, TargetSample sample, Assignment teams) {
    private static final List<String> AREAS = List.of("330102", "330103", "330103001", "330204");
    private static final List<String> UNITS = List.of("*", "33", "3301", "330102", "330103", "3302");
    private static final List<String> TAGS = List.of("FOOD", "FIRE", "LIFT");

    static RandomDraw of(long number) {
        Random chance = new Random(number);
        List<String> ids = ids(chance, 5 + chance.nextInt(40));
        List<String> inspectors = ids(chance, 2 + chance.nextInt(8));
        boolean isOrdering = chance.nextInt(10) == 0;
        List<String> strata = isOrdering ? List.of("W") : List.of("A", "B.1", "C");
        FrameFiles files = new FrameFiles(
                lines(ids.stream().map(id -> candidate(chance, id, strata))),
                isOrdering ? new byte[0] : lines(inspectors.stream().map(id -> inspector(chance, id))),
                isOrdering ? new byte[0] : conflicts(chance, ids, inspectors));
        Frame frame = Frame.read(suiteOf(number), files, 1 + chance.nextInt(20));
        Announcement announcement = announce(number, chance, frame, strata, isOrdering);
        return of(number, files, announcement, throwsOf(chance));
    }

    /** One of three is in SM3. */
    private static Suite suiteOf(long number) {
        return number % 3 == 0 ? Suite.SM3 : Suite.SHA256;
    }

    /** The second attempt of the same batch, over the same files. */
    RandomDraw again(long number, Digest prev) {
        DrawNumber first = announcement.number();
        DrawNumber second =
                new DrawNumber(first.authority(), PlanName.of(first.plan().batch(), 2), first.serial() + 1);
        Announcement again = new Announcement(
                second,
                prev,
                announcement.roots(),
                announcement.allocation(),
                announcement.slots(),
                announcement.reservePercent(),
                parties(announcement.suite(), number, second),
                announcement.close(),
                List.of(Beacon.dice(second.serial())));
        return of(number, files, again, throwsOf(new Random(number)));
    }

    private static RandomDraw of(long number, FrameFiles files, Announcement announcement, String diceThrows) {
        Frame frame = Frame.read(files, announcement.roots());
        SeedText seedText = SeedText.of(
                announcement,
                announcement.parties().stream()
                        .map(party -> new Reveal(party.name(), secretOf(number, party.name())))
                        .toList(),
                List.of(new DiceThrows(diceThrows).value()));
        TargetSample sample = new TargetLot(announcement.allocation(), announcement.reservePercent())
                .draw(seedText.seed(), frame.pool());
        Staffing staffing = new Staffing(
                frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts());
        return new RandomDraw(files, announcement, seedText, sample, new InspectorLot(staffing).draw(seedText.seed()));
    }

    /** As it stands when it is completed, with places open if it has to be. */
    StandingDraw standing() {
        return StandingDraw.drawnAgain(announcement, seedText.seed(), Frame.read(files, announcement.roots()));
    }

    private static List<String> ids(Random chance, int size) {
        TreeSet<String> ids = new TreeSet<>();
        while (ids.size() < size) {
            ids.add("T" + Integer.toString(chance.nextInt(100_000), 36).toUpperCase(java.util.Locale.ROOT));
        }
        return List.copyOf(ids);
    }

    private static byte[] lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(joining()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String candidate(Random chance, String id, List<String> strata) {
        String status = chance.nextInt(8) == 0 ? "CLOSED" : "-";
        return String.join(
                "\t",
                id,
                any(chance, AREAS),
                chance.nextInt(12) == 0 ? "NONE" : any(chance, strata),
                String.valueOf(chance.nextInt(3)),
                status);
    }

    private static String inspector(Random chance, String id) {
        String tags = TAGS.stream().filter(tag -> chance.nextBoolean()).collect(joining(","));
        return String.join(
                "\t",
                id,
                any(chance, UNITS),
                tags.isEmpty() ? "-" : tags,
                String.valueOf(chance.nextInt(12)),
                String.valueOf(chance.nextInt(4)));
    }

    private static byte[] conflicts(Random chance, List<String> ids, List<String> inspectors) {
        TreeSet<String> pairs = IntStream.range(0, chance.nextInt(20))
                .mapToObj(i -> any(chance, inspectors) + "\t" + any(chance, ids))
                .collect(Collectors.toCollection(TreeSet::new));
        return lines(pairs.stream());
    }

    private static Announcement announce(
            long draw, Random chance, Frame frame, List<String> strata, boolean isOrdering) {
        List<StratumRule> rules = strata.stream()
                .map(code -> isOrdering
                        ? new StratumRule(new StratumCode(code), StratumRule.WHOLE, 0, 9)
                        : new StratumRule(
                                new StratumCode(code), chance.nextInt(3000), chance.nextInt(2), 1 + chance.nextInt(3)))
                .toList();
        long serial = 1 + chance.nextInt(1000);
        DrawNumber number = new DrawNumber(new AuthorityCode("330100-SAMR"), new PlanName("2026.L1.B1"), serial);
        return new Announcement(
                number,
                Digest.ZEROS,
                frame.roots(),
                Allocation.of(rules, frame.pool()),
                isOrdering ? List.of() : slots(chance),
                isOrdering ? 0 : chance.nextInt(200),
                parties(frame.roots().suite(), draw, number),
                Instant.parse("2026-07-01T01:00:00Z"),
                List.of(Beacon.dice(serial)));
    }

    private static List<Party> parties(Suite suite, long draw, DrawNumber number) {
        return Stream.of("JUSTICE", "SAMR")
                .map(PartyName::new)
                .map(name -> Party.committing(suite, number, name, secretOf(draw, name)))
                .toList();
    }

    private static List<Slot> slots(Random chance) {
        List<Slot> slots = new ArrayList<>(List.of(Slot.ANYBODY, new Slot(chance.nextBoolean() ? "*" : "FOOD")));
        if (chance.nextInt(5) == 0) {
            slots.add(new Slot("FIRE"));
        }
        return slots;
    }

    private static <T> T any(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static String throwsOf(Random chance) {
        return IntStream.range(0, 24)
                .mapToObj(i -> String.valueOf(1 + chance.nextInt(6)))
                .collect(joining());
    }

    private static Secret secretOf(long number, PartyName name) {
        return new Secret(Digest.of("secret " + number + " " + name).hex());
    }
}
