package org.doublerandom.draw.domain.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.PersonsOutOfOrder;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** An authority's records in the order of publication; whatever it has taken in is as the protocol says (§10). */
public final class AuthorityLog {
    private final SortedMap<Long, AnnouncedSerial> announced = new TreeMap<>();
    private final Set<Long> givenUp = new HashSet<>();
    private final Set<PlanName> schemes = new HashSet<>();
    private final Map<String, AnnouncedSerial> newestOfBatch = new HashMap<>();
    private @Nullable LogRecord last;
    private Suite suite = Suite.SHA256;
    private boolean hasResults;
    private int size;

    /** @throws RecordIsBad if it cannot stand behind the records before */
    public LogRecord add(String text) {
        LogRecord record = read(text);
        Suite next = record instanceof Announcement announcement ? announcement.suite() : suite;
        LogRecord before = last;
        require(before == null || record.authority().equals(before.authority()), ChainRule.AUTHORITY, record);
        Digest prev = before == null ? Digest.ZEROS : before.digest(next);
        require(record.prev().equals(prev), ChainRule.PREV, record);
        takeIn(record);
        suite = next;
        last = record;
        size++;
        return record;
    }

    /** The detail of a record taken in before. */
    public void requireDetail(int number, LogRecord record, String text) {
        try {
            Digest named = named(record);
            boolean isVoid = record instanceof VoidRecord;
            Suite own = suiteOf((LogRecord.OfDraw) record);
            Digest found = isVoid
                    ? VoidDetail.parse(text).digest(own)
                    : Detail.parse(text).digest(own);
            if (!found.equals(named)) {
                throw new RecordIsBad(number, ChainRule.DETAIL, found + " (expected: " + named + ")");
            }
            requireKind(number, record, text);
        } catch (RecordIsBad bad) {
            throw bad;
        } catch (IllegalArgumentException e) {
            throw new RecordIsBad(number, ChainRule.DETAIL, String.valueOf(e.getMessage()));
        }
    }

    /** Replacement lines stand once, in the record or in its detail; only a change adds conflicts, at least one. */
    private static void requireKind(int number, LogRecord record, String text) {
        if (record instanceof VoidRecord) {
            return;
        }
        Detail detail = Detail.parse(text);
        int replaced = detail.replacements().size();
        boolean fits = record instanceof StrikeRecord strike
                ? strike.replacements().size() + replaced == 1
                        && detail.conflicts().isEmpty()
                : replaced == 0 && !detail.conflicts().isEmpty();
        if (!fits) {
            throw new RecordIsBad(number, ChainRule.DETAIL, "not the lines of its kind");
        }
    }

    private static Digest named(LogRecord record) {
        if (record instanceof StrikeRecord strike) {
            return strike.detail();
        }
        return record instanceof ChangeRecord change ? change.detail() : ((VoidRecord) record).detail();
    }

    private LogRecord read(String text) {
        try {
            return LogRecord.parse(text);
        } catch (IllegalArgumentException e) {
            ChainRule rule = e.getCause() instanceof PersonsOutOfOrder ? ChainRule.BY : ChainRule.TEXT;
            throw new RecordIsBad(size + 1, rule, String.valueOf(e.getMessage()));
        }
    }

    private void takeIn(LogRecord record) {
        if (record instanceof SchemeRecord scheme) {
            require(
                    !newestOfBatch.containsKey(scheme.plan().batch()) && schemes.add(scheme.plan()),
                    ChainRule.SCHEME,
                    record);
        } else if (record instanceof Announcement announcement) {
            announce(announcement);
        } else if (record instanceof VoidRecord voided) {
            giveUp(voided);
        } else if (record instanceof ResultRecord result) {
            require(standing(result).complete(), ChainRule.DRAW, record);
            hasResults = true;
        } else {
            require(standing((LogRecord.OfDraw) record).alter(hasResults), ChainRule.DRAW, record);
        }
    }

    private void announce(Announcement record) {
        long serial = record.number().serial();
        require(!announced.containsKey(serial) && !givenUp.contains(serial), ChainRule.SERIAL, record);
        PlanName plan = record.plan();
        AnnouncedSerial before = newestOfBatch.get(plan.batch());
        boolean isNext = before == null
                ? plan.attempt() == 1
                : before.isVoid() && plan.attempt() == before.plan().attempt() + 1;
        require(isNext, ChainRule.PLAN, record);
        boolean bound = schemes.contains(new PlanName(plan.batch()));
        AnnouncedSerial now = new AnnouncedSerial(plan, record.suite(), bound);
        announced.put(serial, now);
        newestOfBatch.put(plan.batch(), now);
    }

    private void giveUp(VoidRecord record) {
        AnnouncedSerial draw = announced.get(record.number().serial());
        if (draw == null) {
            require(givenUp.add(record.number().serial()), ChainRule.DRAW, record);
        } else {
            standing(record).giveUp();
        }
    }

    /** The draw that a record behind its announcement is about. */
    private AnnouncedSerial standing(LogRecord.OfDraw record) {
        AnnouncedSerial draw = announced.get(record.number().serial());
        if (draw == null || draw.isVoid()) {
            throw bad(ChainRule.DRAW, record);
        }
        require(draw.plan().equals(record.plan()), ChainRule.PLAN, record);
        return draw;
    }

    /** In which the digests inside a record are: that of its own announcement, else of the last before it. */
    public Suite suiteOf(LogRecord.OfDraw record) {
        AnnouncedSerial draw = announced.get(record.number().serial());
        return draw == null ? suite : draw.suite();
    }

    /** Each announced serial. */
    public SortedMap<Long, DrawStanding> draws() {
        SortedMap<Long, DrawStanding> draws = new TreeMap<>();
        announced.forEach((serial, draw) -> draws.put(serial, draw.standing()));
        return draws;
    }

    /** Whether a serial has ended in an announcement or a void record; one that has not makes no record bad. */
    public boolean isOpen(long serial) {
        return !announced.containsKey(serial) && !givenUp.contains(serial);
    }

    private void require(boolean holds, ChainRule rule, LogRecord record) {
        if (!holds) {
            throw bad(rule, record);
        }
    }

    private RecordIsBad bad(ChainRule rule, LogRecord record) {
        return new RecordIsBad(size + 1, rule, "a record of plan " + record.plan());
    }
}
