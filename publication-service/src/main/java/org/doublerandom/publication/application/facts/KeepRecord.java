package org.doublerandom.publication.application.facts;

import java.time.Clock;
import org.doublerandom.publication.domain.log.Logs;
import org.doublerandom.publication.domain.log.ToldRecord;
import org.doublerandom.starter.UseCase;

/** Keeps every record of an authority's log that is told: what is served later is held against it. */
@UseCase
public class KeepRecord {
    private final Logs logs;
    private final Clock clock;

    KeepRecord(Logs logs, Clock clock) {
        this.logs = logs;
        this.clock = clock;
    }

    /** @param digest as told */
    public void keep(String authority, String text, String digest) {
        logs.keep(ToldRecord.of(authority, text, digest, clock.instant()));
    }
}
