package org.doublerandom.draw.web;

import org.doublerandom.draw.domain.protocol.Announcement;
import org.doublerandom.draw.domain.protocol.LogEntry;
import org.doublerandom.draw.domain.protocol.LogRecord;

/**
 * @param n place in the authority's log, from 1
 * @param kind announcement or void
 * @param digest SHA-256 of the text, which the next record names
 */
record LogEntryResponse(int n, String kind, long serial, String plan, String digest, String text) {
    static LogEntryResponse of(LogEntry entry) {
        LogRecord record = entry.record();
        return new LogEntryResponse(
                entry.n(),
                record instanceof Announcement ? "announcement" : "void",
                record.number().serial(),
                record.number().plan().value(),
                record.digest().hex(),
                record.text());
    }
}
