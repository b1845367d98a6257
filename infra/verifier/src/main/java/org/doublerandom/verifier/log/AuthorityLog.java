package org.doublerandom.verifier.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The chain of an authority's records in the order of their publication (protocol §10), judged by its form. */
public final class AuthorityLog {
    private Suite suite = Suite.SHA256;
    private String authority = "";
    private String before = "";
    private boolean hasResults;
    private int size;
    private final SortedMap<Long, String> announced = new TreeMap<>();
    private final Map<Long, Suite> suites = new HashMap<>();
    private final Set<Long> bound = new HashSet<>();
    private final Set<Long> ended = new HashSet<>();
    private final Set<Long> withResult = new HashSet<>();
    private final Set<Long> altered = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();
    private final Map<String, Long> attempts = new HashMap<>();
    private final Map<String, Long> lastOfBatch = new HashMap<>();

    /** What whoever checks says of a draw: is what it was drawn from bound, and how does it stand. */
    public record State(boolean isBound, Standing standing) {}

    /** How a draw stands. */
    public enum Standing {
        OPEN,
        COMPLETE,
        VOID
    }

    /**
     * Adds the next record.
     *
     * @throws NotAsWritten if it is bad
     */
    public LogRecord add(String text) {
        LogRecord record = LogRecord.parse(text);
        require(authority.isEmpty() || record.authority().equals(authority), Rule.AUTHORITY, record.authority());
        Announcement announcement = record.announcement();
        Suite own = announcement == null ? suite : announcement.suite();
        String prev = size == 0 ? Suite.ZEROS : own.hex(before);
        require(record.prev().equals(prev), Rule.PREV, record.prev(), prev);
        switch (record.kind()) {
            case ANNOUNCEMENT -> announce(record, own);
            case SCHEME -> promise(record);
            case RESULT -> complete(record);
            case VOID -> end(record);
            case STRIKE, CHANGE -> alter(record);
        }
        authority = record.authority();
        suite = own;
        before = text;
        size++;
        return record;
    }

    private void announce(LogRecord record, Suite own) {
        long serial = record.serial();
        require(!announced.containsKey(serial) && !ended.contains(serial), Rule.SERIAL, serial);
        Plan plan = Plan.of(record.plan());
        long last = attempts.getOrDefault(plan.batch(), 0L);
        boolean isNext = plan.attempt() == last + 1;
        require(isNext && (last == 0 || ended.contains(lastOfBatch.get(plan.batch()))), Rule.PLAN, record.plan());
        attempts.put(plan.batch(), plan.attempt());
        lastOfBatch.put(plan.batch(), serial);
        announced.put(serial, record.plan());
        suites.put(serial, own);
        if (schemes.contains(plan.batch())) {
            bound.add(serial);
        }
    }

    private void promise(LogRecord record) {
        require(!attempts.containsKey(record.plan()) && schemes.add(record.plan()), Rule.SCHEME, record.plan());
    }

    private void complete(LogRecord record) {
        requireAnnounced(record);
        long serial = record.serial();
        require(!altered.contains(serial) && withResult.add(serial), Rule.DRAW, serial);
        hasResults = true;
    }

    private void end(LogRecord record) {
        require(!ended.contains(record.serial()), Rule.DRAW, record.serial());
        String plan = announced.get(record.serial());
        require(plan == null || plan.equals(record.plan()), Rule.PLAN, record.plan());
        ended.add(record.serial());
    }

    private void alter(LogRecord record) {
        requireAnnounced(record);
        require(!hasResults || withResult.contains(record.serial()), Rule.DRAW, record.serial());
        altered.add(record.serial());
    }

    private void requireAnnounced(LogRecord record) {
        String plan = announced.get(record.serial());
        require(plan != null && !ended.contains(record.serial()), Rule.DRAW, record.serial());
        require(record.plan().equals(plan), Rule.PLAN, record.plan());
    }

    private static void require(boolean sound, Rule rule, Object... gaps) {
        NotAsWritten.require(sound, rule, "log." + rule.name().toLowerCase(java.util.Locale.ROOT), gaps);
    }

    /** Serials below the highest that have neither announcement nor void record: no fault while the log goes on. */
    public List<Long> open() {
        Set<Long> known = new TreeSet<>(announced.keySet());
        known.addAll(ended);
        List<Long> open = new ArrayList<>();
        long next = 1;
        for (long serial : known) {
            for (; next < serial && open.size() < 1000; next++) {
                open.add(next);
            }
            next = serial + 1;
        }
        return open;
    }

    /** Each announced draw. */
    public SortedMap<Long, State> draws() {
        SortedMap<Long, State> draws = new TreeMap<>();
        for (long serial : announced.keySet()) {
            Standing standing = ended.contains(serial)
                    ? Standing.VOID
                    : withResult.contains(serial) ? Standing.COMPLETE : Standing.OPEN;
            draws.put(serial, new State(bound.contains(serial), standing));
        }
        return draws;
    }

    /** The hash function of the digests inside a record: that of its own announcement, else of the last one. */
    public Suite suiteOf(LogRecord record) {
        return suites.getOrDefault(record.serial(), suite);
    }

    /** The digest of the newest record: compare it with one obtained elsewhere. */
    public String head() {
        return size == 0 ? Suite.ZEROS : suite.hex(before);
    }

    public int size() {
        return size;
    }
}
