package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The chain of an authority's records in the order of their publication (protocol §10), judged by its form. */
public final class AuthorityLog {
    private Suite suite = Suite.SHA256;
    private String authority = "";
    private String before = "";
    private boolean isBound;
    private final Map<Long, String> announced = new HashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private final Set<Long> withResult = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();
    private final Map<String, Long> attempts = new HashMap<>();

    private AuthorityLog() {}

    /**
     * @param bad number of the first bad record, counted from 1; 0 if there is none
     * @param why what is wrong with it
     * @param open serials below the highest that have neither announcement nor void record
     */
    public record Verdict(int bad, String why, List<Long> open) {}

    /** @param details the detail text of each record, empty where it is not known */
    public static Verdict judge(List<String> records, List<String> details) {
        AuthorityLog log = new AuthorityLog();
        for (int i = 0; i < records.size(); i++) {
            try {
                log.add(records.get(i), details.get(i));
            } catch (NotAsWritten bad) {
                return new Verdict(i + 1, String.valueOf(bad.getMessage()), List.of());
            }
        }
        return new Verdict(0, "", log.open());
    }

    public static Verdict judge(List<String> records) {
        return judge(records, records.stream().map(record -> "").toList());
    }

    private void add(String text, String detail) {
        LogRecord record = LogRecord.parse(text);
        require(authority.isEmpty() || record.authority().equals(authority), "authority " + record.authority());
        authority = record.authority();
        Suite own =
                record.announcement() == null ? suite : record.announcement().suite();
        String prev = before.isEmpty() ? Suite.ZEROS : own.hex(before);
        require(record.prev().equals(prev), "prev " + record.prev() + " (expected: " + prev + ")");
        suite = own;
        switch (record.kind()) {
            case ANNOUNCEMENT -> announce(record);
            case SCHEME -> require(schemes.add(record.plan()), "a second scheme of " + record.plan());
            case RESULT -> result(record);
            case VOID -> end(record);
            case STRIKE, CHANGE -> alter(record);
        }
        if (!detail.isEmpty()) {
            record.requireDetail(detail, suite);
        }
        before = text;
    }

    private void announce(LogRecord record) {
        Announcement announcement = record.announcement();
        if (announcement == null) {
            throw new IllegalStateException("an announcement without its text");
        }
        require(!announced.containsKey(record.serial()), "serial " + record.serial() + " announced twice");
        require(!ended.contains(record.serial()), "serial " + record.serial() + " is void");
        String batch = announcement.batch();
        long last = attempts.getOrDefault(batch, 0L);
        require(announcement.attempt() == last + 1, "attempt " + announcement.attempt() + " after " + last);
        announced.forEach((serial, plan) ->
                require(!batchOf(plan).equals(batch) || ended.contains(serial), "the attempt before is not void"));
        attempts.put(batch, announcement.attempt());
        announced.put(record.serial(), record.plan());
    }

    private static String batchOf(String plan) {
        return plan.replaceAll("-[1-9][0-9]*$", "");
    }

    private void result(LogRecord record) {
        requireAnnounced(record);
        require(withResult.add(record.serial()), "a second result of serial " + record.serial());
        isBound = true;
    }

    private void end(LogRecord record) {
        require(ended.add(record.serial()), "serial " + record.serial() + " is void already");
        String plan = announced.get(record.serial());
        require(plan == null || plan.equals(record.plan()), "plan " + record.plan() + " (announced: " + plan + ")");
    }

    private void alter(LogRecord record) {
        requireAnnounced(record);
        require(!isBound || withResult.contains(record.serial()), "serial " + record.serial() + " has no result");
    }

    private void requireAnnounced(LogRecord record) {
        require(!ended.contains(record.serial()), "serial " + record.serial() + " is void");
        String plan = announced.get(record.serial());
        require(record.plan().equals(plan), "serial " + record.serial() + " is of " + plan);
    }

    private List<Long> open() {
        Set<Long> known = new TreeSet<>(announced.keySet());
        known.addAll(ended);
        long highest = known.stream().mapToLong(serial -> serial).max().orElse(0);
        List<Long> open = new ArrayList<>();
        for (long serial = 1; serial <= highest; serial++) {
            if (!known.contains(serial)) {
                open.add(serial);
            }
        }
        return open;
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new NotAsWritten(otherwise);
        }
    }
}
