package org.doublerandom.plan.domain.bounds;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.plan.domain.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How a batch draws, or batches of a line may.
 *
 * @param minimum least number of targets, 0 to 999999
 * @param cap frequency cap (频次上限): a target drawn so often this year is not eligible, 1 to 999999
 * @param slots the team places of each target, a tag or {@code *}; at least two, for two certified inspectors go together
 * @param reserve reserves in percent of the drawn, 0 to 1000
 * @param sparing codes of rules that spare targets for the visits they have had, beside those that every batch follows; null where
 *     it was planned before there were any
 */
public record DrawTerms(
        Ratio ratio,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        @Nullable List<String> sparing) {
    /** Visited as often as a rule of the authority that is in force allows. */
    public static final String CAP = "CAP";

    /** Visited for the same items within three months before the visits begin. */
    public static final String RECENT = "RECENT";

    /** By which the directory excludes targets from every batch; the frequency cap of the terms works through {@code hits}. */
    private static final List<String> ALWAYS = List.of("CLOSED", "DRAWN");

    public DrawTerms {
        slots = List.copyOf(slots);
        sparing = sparing == null
                ? List.of()
                : sparing.stream().distinct().sorted().toList();
        if (!List.of(CAP, RECENT).containsAll(sparing)) {
            throw new IllegalArgumentException("sparing: " + sparing + " (expected: CAP, RECENT or none)");
        }
        requireRange("minimum", minimum, 0, 999_999);
        requireRange("cap", cap, 1, 999_999);
        requireRange("reserve", reserve, 0, 1_000);
        if (slots.size() < 2 || slots.size() > 20) {
            throw new IllegalArgumentException("slots: " + slots.size() + " (expected: 2 to 20)");
        }
        for (String slot : slots) {
            if (!slot.equals("*") && !slot.matches("[0-9A-Za-z._-]{1,16}")) {
                throw new IllegalArgumentException("slot: " + slot + " (expected: * or [0-9A-Za-z._-]{1,16})");
            }
        }
    }

    /** Where nobody is spared for visits. */
    public DrawTerms(Ratio ratio, int minimum, int cap, List<String> slots, int reserve) {
        this(ratio, minimum, cap, slots, reserve, null);
    }

    /** The same with another ratio. */
    public DrawTerms at(Ratio chosen) {
        return new DrawTerms(chosen, minimum, cap, slots, reserve, sparing);
    }

    public boolean spares(String code) {
        return sparing != null && sparing.contains(code);
    }

    /** Codes of all rules by which the directory excludes targets, ascending. */
    public List<String> exclusions() {
        return Stream.concat(ALWAYS.stream(), sparing == null ? Stream.empty() : sparing.stream())
                .sorted()
                .toList();
    }

    /** As the public reads who is spared; empty where nobody is. */
    public String wordsOfSparing() {
        return (spares(CAP) ? "检查次数已达施行中的频次上限的不再抽取（CAP）；" : "")
                + (spares(RECENT) ? "检查开始前三个月内已就相同事项接受检查的不再抽取（RECENT）；" : "");
    }

    /** As the public reads how many inspectors a team has, and the qualifications that its places ask for. */
    public String wordsOfSlots() {
        List<String> asked = slots.stream().filter(slot -> !slot.equals("*")).toList();
        return slots.size() + " 名" + (asked.isEmpty() ? "" : "（其中须具备资格：" + String.join("、", asked) + "）");
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
