package org.doublerandom.draw.domain.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** All inputs of a draw, published and immutable before its randomness exists (protocol §5). */
public record Announcement(
        DrawNumber number,
        Digest prev,
        FrameRoots roots,
        Allocation allocation,
        List<Slot> slots,
        int reservePercent,
        List<Party> parties,
        Instant close,
        List<Beacon> beacons)
        implements LogRecord.OfDraw {
    private static final int MOST_RESERVE = 1000;
    private static final int LAST_YEAR = 9999;

    public Announcement {
        slots = List.copyOf(slots);
        parties = List.copyOf(parties);
        beacons = List.copyOf(beacons);
        require(reservePercent >= 0 && reservePercent <= MOST_RESERVE, "reserve", reservePercent, "0 to 1000");
        require(isWholeSecond(close), "close", close, "whole seconds of a year of four digits");
        require(slots.size() != 1, "slots", slots.size(), "at least two, or none in an ordering draw");
        require(
                !slots.isEmpty() || isOrdering(roots, allocation, reservePercent),
                "slots",
                0,
                "none only in an ordering"
                        + " draw: one stratum of ratio 10000, roster and conflicts empty, reserve 0 (§7)");
        require(!allocation.strata().isEmpty(), "strata", 0, "at least one");
        requireParties(parties);
        requireBeacons(beacons, parties, number);
    }

    /** That of its files (protocol §2). */
    public Suite suite() {
        return roots.suite();
    }

    public static Announcement parse(String text) {
        return AnnouncementText.parse(text);
    }

    /** In its own suite. */
    public Digest digest() {
        return digest(suite());
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("DRAW1\nsuite " + suite() + "\n");
        text.append(
                "authority " + number.authority() + "\nplan " + number.plan() + "\nserial " + number.serial() + "\n");
        text.append("prev " + prev + "\n");
        text.append(roots.lines());
        allocation.strata().forEach(stratum -> text.append(line(stratum)));
        slots.forEach(slot -> text.append("slot " + slot + "\n"));
        text.append("reserve " + reservePercent + "\n");
        parties.forEach(party -> text.append("party " + party.name() + " " + party.commitment() + "\n"));
        text.append("close " + close + "\n");
        beacons.forEach(beacon -> text.append("beacon " + beacon + "\n"));
        return text.append("END\n").toString();
    }

    private static String line(Stratum stratum) {
        StratumRule rule = stratum.rule();
        return "stratum " + rule.code() + " " + rule.ratio() + " " + rule.minimum() + " " + rule.cap() + " "
                + stratum.eligible() + " " + stratum.take() + "\n";
    }

    private static boolean isWholeSecond(Instant close) {
        int year = close.atOffset(ZoneOffset.UTC).getYear();
        return close.get(ChronoField.NANO_OF_SECOND) == 0 && year >= 0 && year <= LAST_YEAR;
    }

    private static boolean isOrdering(FrameRoots roots, Allocation allocation, int reservePercent) {
        return allocation.strata().size() == 1
                && allocation.strata().get(0).rule().ratio() == StratumRule.WHOLE
                && roots.roster().lines() == 0
                && roots.conflicts().lines() == 0
                && reservePercent == 0;
    }

    private static void requireParties(List<Party> parties) {
        Set<PartyName> names = new HashSet<>();
        for (Party party : parties) {
            require(names.add(party.name()), "party", party.name(), "each name once");
        }
    }

    private static void requireBeacons(List<Beacon> beacons, List<Party> parties, DrawNumber number) {
        require(new HashSet<>(beacons).size() == beacons.size(), "beacons", beacons, "each name and round once");
        require(!beacons.isEmpty() || parties.size() > 1, "parties", parties.size(), "at least two without a beacon");
        for (Beacon beacon : beacons) {
            if (beacon.isDice()) {
                require(
                        beacon.equals(Beacon.dice(number.serial())),
                        "beacon",
                        beacon,
                        "the serial as the round of DICE");
                require(beacons.size() == 1, "beacons", beacons, "DICE beside no other beacon");
                require(!parties.isEmpty(), "parties", 0, "at least one with DICE");
            }
        }
    }

    private static void require(boolean holds, String what, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + expected + ")");
        }
    }
}
