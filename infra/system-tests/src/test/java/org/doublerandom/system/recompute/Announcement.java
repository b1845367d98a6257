package org.doublerandom.system.recompute;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

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
        List<Beacon> beacons) {
    static final String NAME = "([0-9A-Za-z._-]{1,64})";
    static final String HASH = "([0-9a-f]{64})";
    static final String NUMBER = "(0|[1-9][0-9]{0,15})";
    static final String SERIAL = "([1-9][0-9]{0,15})";
    private static final String INSTANT = "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)";
    private static final String STRATUM =
            "stratum ([0-9A-Za-z._-]{1,16}) (0|[1-9][0-9]{0,4})" + (" " + NUMBER).repeat(4);

    /** The root of a file, its lines, and how many of them a page has. */
    record Bound(String name, String root, long lines, int page) {}

    record Party(String name, String commitment) {}

    record Beacon(String name, long round) {}

    public static Announcement parse(String text) {
        Lines lines = new Lines("announcement", text);
        lines.next("DRAW1");
        Suite suite = Suite.valueOf(lines.next("suite (SHA256|SM3)").group(1));
        String authority = lines.next("authority " + NAME).group(1);
        String plan = lines.next("plan " + NAME).group(1);
        long serial = Long.parseLong(lines.next("serial " + SERIAL).group(1));
        String prev = lines.next("prev " + HASH).group(1);
        List<Bound> files = List.of(bound(lines, "pool"), bound(lines, "roster"), bound(lines, "conflicts"));
        List<Stratum> strata =
                lines.all(STRATUM).stream().map(Announcement::stratum).toList();
        List<String> slots = lines.all("slot (\\*|[0-9A-Za-z._-]{1,16})").stream()
                .map(line -> line.group(1))
                .toList();
        int reserve = Integer.parseInt(lines.next("reserve (0|[1-9][0-9]{0,3})").group(1));
        List<Party> parties = lines.all("party " + NAME + " " + HASH).stream()
                .map(line -> new Party(line.group(1), line.group(2)))
                .toList();
        requireInstant(lines.next("close " + INSTANT).group(1));
        List<Beacon> beacons = lines.all("beacon " + NAME + " " + NUMBER).stream()
                .map(line -> new Beacon(line.group(1), Long.parseLong(line.group(2))))
                .toList();
        lines.end();
        Announcement announcement = new Announcement(
                text, suite, authority, plan, serial, prev, files, strata, slots, reserve, parties, beacons);
        announcement.requireSound();
        return announcement;
    }

    private static Bound bound(Lines lines, String file) {
        MatchResult line = lines.next(file + " " + HASH + " " + NUMBER + " " + SERIAL);
        return new Bound(file, line.group(1), Long.parseLong(line.group(2)), Integer.parseInt(line.group(3)));
    }

    private static Stratum stratum(MatchResult line) {
        return new Stratum(
                line.group(1),
                Integer.parseInt(line.group(2)),
                Long.parseLong(line.group(3)),
                Long.parseLong(line.group(4)),
                Long.parseLong(line.group(5)),
                Long.parseLong(line.group(6)));
    }

    private static void requireInstant(String close) {
        try {
            Instant.parse(close);
        } catch (DateTimeException e) {
            throw new NotAsWritten("announcement: close " + close + " (expected: a time)");
        }
    }

    private void requireSound() {
        Set<String> names = new HashSet<>();
        String before = "";
        for (Stratum stratum : strata) {
            require(stratum.code().compareTo(before) > 0, "strata not in ascending order");
            require(stratum.ratio() <= 10_000, "a ratio above 10000");
            before = stratum.code();
        }
        for (Party party : parties) {
            require(names.add(party.name()), "a party twice");
        }
        require(Set.copyOf(beacons).size() == beacons.size(), "a beacon twice");
        require(!strata.isEmpty(), "no stratum");
        require(slots.size() != 1, "one slot only");
        require(reserve <= 1000, "a reserve above 1000 percent");
        require(files.stream().allMatch(file -> file.page() <= 65_536), "a page above 65536 lines");
        boolean dice = beacons.stream().anyMatch(beacon -> beacon.name().equals("DICE"));
        require(
                !dice || beacons.size() == 1 && beacons.get(0).round() == serial && !parties.isEmpty(),
                "dice with another round than the serial, beside another beacon, or without a party");
        require(!beacons.isEmpty() || parties.size() > 1, "no beacon and fewer than two parties");
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new NotAsWritten("announcement: " + otherwise);
        }
    }

    public String digest() {
        return suite.hex(text);
    }

    /** The batch: the plan without the number of a later attempt. */
    public String batch() {
        return plan.replaceAll("-[1-9][0-9]*$", "");
    }

    public long attempt() {
        return plan.equals(batch()) ? 1 : Long.parseLong(plan.substring(batch().length() + 1));
    }

    /** What a party publishes beforehand about its secret. */
    public String commitmentTo(String party, String secret) {
        return suite.hex("DRAW1 commit " + authority + " " + plan + " " + serial + " " + party + " " + secret + "\n");
    }
}
