package org.doublerandom.publication.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.publication.domain.log.Interventions;
import org.doublerandom.publication.domain.log.LogWatch;
import org.doublerandom.publication.domain.log.Logs;
import org.doublerandom.publication.domain.log.ServedLog;
import org.doublerandom.publication.domain.log.WatchedLog;
import org.doublerandom.starter.UseCase;

/** Compares the logs as they are served with what was told of them: after each record, and once a day. */
@UseCase
public class WatchLogs {
    private final Logs logs;
    private final ServedLog served;
    private final Clock clock;

    WatchLogs(Logs logs, ServedLog served, Clock clock) {
        this.logs = logs;
        this.served = served;
        this.clock = clock;
    }

    public List<String> due() {
        return logs.due(clock.instant());
    }

    public LogWatch compare(String authority) {
        logs.keepOpen(authority, served.openOf(authority));
        return logs.compare(authority, served.of(authority), clock.instant());
    }

    public List<WatchedLog> watched() {
        return logs.watches().stream()
                .map(watch -> new WatchedLog(
                        watch, Interventions.of(logs.toldOf(watch.authority())), logs.openOf(watch.authority())))
                .toList();
    }

    /** How many logs are not served as they were told. */
    public long wrong() {
        return logs.watches().stream().filter(watch -> !watch.isSound()).count();
    }
}
