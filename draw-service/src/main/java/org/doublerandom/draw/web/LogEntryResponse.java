package org.doublerandom.draw.web;

import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * @param n place in the authority's log, from 1
 * @param kind announcement, scheme, result, strike, change or void
 * @param serial none of a scheme, which is about a whole batch
 * @param digest of the text, in the suite of the last announcement up to this place: the next record names it, if that is none in
 *     another suite
 */
record LogEntryResponse(int n, String kind, @Nullable Long serial, String plan, String digest, String text) {
    static LogEntryResponse of(LogEntry entry) {
        LogRecord record = entry.record();
        return new LogEntryResponse(
                entry.n(),
                kind(record),
                record instanceof LogRecord.OfDraw draw ? draw.number().serial() : null,
                record.plan().value(),
                entry.digest().hex(),
                record.text());
    }

    /** As the first line of its text says. */
    private static String kind(LogRecord record) {
        String first = record.text().substring(0, record.text().indexOf('\n'));
        return first.equals("DRAW1") ? "announcement" : first.substring("DRAW1 ".length());
    }
}
