package org.doublerandom.verifier.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The text that binds all inputs of a draw before any randomness exists (protocol §5). */
public record Announcement(
        String text,
        Suite suite,
        String authority,
        String plan,
        long serial,
        String prev,
        List<Bound> files,
        List<Stratum> strata,
        List<String> slots,
        int reserve,
        List<Party> parties,
        String close,
        List<Beacon> beacons) {
    private static final String NAME = "announcement";

    /** The root of a file, its lines, and how many of them a page has. */
    public record Bound(String name, String root, long lines, int page) {}

    /** Who is bound to a secret. */
    public record Party(String name, String commitment) {}

    /** A public value that does not exist yet. */
    public record Beacon(String name, String round) {
        public boolean isDice() {
            return name.equals("DICE");
        }
    }

    public static Announcement parse(String text) {
        Lines lines = new Lines(NAME, text);
        lines.next("DRAW1");
        Suite suite = Suite.valueOf(lines.next("suite (SHA256|SM3)").group(1));
        String authority = lines.next("authority " + Grammar.NAME).group(1);
        String plan = lines.next("plan " + Grammar.NAME).group(1);
        long serial = lines.number("serial " + Grammar.SERIAL);
        String prev = lines.next("prev " + Grammar.HASH).group(1);
        List<Bound> files = List.of(bound(lines, "pool"), bound(lines, "roster"), bound(lines, "conflicts"));
        List<Stratum> strata = lines.all(Stratum.LINE).stream().map(Stratum::of).toList();
        List<String> slots = firsts(lines.all("slot (\\*|[0-9A-Za-z._-]{1,16})"));
        int reserve = Integer.parseInt(lines.next("reserve (0|[1-9][0-9]{0,3})").group(1));
        List<Party> parties = lines.all("party " + Grammar.NAME + " " + Grammar.HASH).stream()
                .map(line -> new Party(line.group(1), line.group(2)))
                .toList();
        String close = lines.time("close " + Grammar.TIME);
        List<Beacon> beacons = lines.all("beacon " + Grammar.NAME + " " + Grammar.NAME).stream()
                .map(line -> new Beacon(line.group(1), line.group(2)))
                .toList();
        lines.end();
        Announcement announcement = new Announcement(
                text, suite, authority, plan, serial, prev, files, strata, slots, reserve, parties, close, beacons);
        announcement.requireSound();
        return announcement;
    }

    private static List<String> firsts(List<MatchResult> lines) {
        return lines.stream().map(line -> line.group(1)).toList();
    }

    private static Bound bound(Lines lines, String file) {
        MatchResult line = lines.next(file + " " + Grammar.HASH + " " + Grammar.NUMBER + " ([1-9][0-9]{0,4})");
        return new Bound(file, line.group(1), Long.parseLong(line.group(2)), Integer.parseInt(line.group(3)));
    }

    private void requireSound() {
        Plan.of(plan);
        require(files.stream().allMatch(file -> file.page() <= 65_536), "announcement.page");
        requireStrata();
        require(slots.size() != 1, "announcement.oneSlot");
        require(!slots.isEmpty() || isOrdering(), "announcement.ordering");
        require(reserve <= 1000, "announcement.reserve");
        Set<String> names = new HashSet<>();
        parties.forEach(party -> require(names.add(party.name()), "announcement.partyTwice", party.name()));
        require(Set.copyOf(beacons).size() == beacons.size(), "announcement.beaconTwice");
        boolean isDiced = beacons.stream().anyMatch(Beacon::isDice);
        require(
                !isDiced
                        || beacons.size() == 1
                                && beacons.get(0).round().equals(String.valueOf(serial))
                                && !parties.isEmpty(),
                "announcement.dice");
        require(!beacons.isEmpty() || parties.size() > 1, "announcement.parties");
    }

    private void requireStrata() {
        require(!strata.isEmpty(), "announcement.noStratum");
        String before = "";
        for (Stratum stratum : strata) {
            require(stratum.code().compareTo(before) > 0, "announcement.strataOrder", stratum.code());
            require(stratum.ratio() <= Allocation.WHOLE, "announcement.ratio", stratum.code());
            require(
                    stratum.eligible() < Grammar.BOUND / Allocation.WHOLE / strata.size(),
                    "announcement.tooMany",
                    stratum.code());
            before = stratum.code();
        }
        Map<String, Long> takes = Allocation.of(strata);
        for (Stratum stratum : strata) {
            long take = takes.getOrDefault(stratum.code(), 0L);
            require(take == stratum.take(), "announcement.take", stratum.code(), take, stratum.take());
        }
    }

    private boolean isOrdering() {
        return strata.size() == 1
                && strata.get(0).ratio() == Allocation.WHOLE
                && bound("roster").lines() == 0
                && bound("conflicts").lines() == 0
                && reserve == 0;
    }

    private static void require(boolean sound, String key, Object... gaps) {
        NotAsWritten.require(sound, Rule.TEXT, key, gaps);
    }

    public Bound bound(String file) {
        return files.stream()
                .filter(bound -> bound.name().equals(file))
                .findFirst()
                .orElseThrow();
    }

    public String digest() {
        return suite.hex(text);
    }

    public boolean isDiced() {
        return beacons.stream().anyMatch(Beacon::isDice);
    }

    /** The grade that its randomness has (protocol §6). */
    public String grade() {
        if (isDiced()) {
            return "LD";
        }
        return beacons.isEmpty() ? "L1" : parties.isEmpty() ? "L2" : "L3";
    }

    /** Whether nothing but the secrets of its parties makes its seed (L1). */
    public boolean isOfPartiesOnly() {
        return beacons.isEmpty();
    }

    /** What a party publishes beforehand about its secret. */
    public String commitmentTo(String party, String secret) {
        return suite.hex("DRAW1 commit " + authority + " " + plan + " " + serial + " " + party + " " + secret + "\n");
    }
}
