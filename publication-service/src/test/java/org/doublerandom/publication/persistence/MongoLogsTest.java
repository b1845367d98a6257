package org.doublerandom.publication.persistence;

import org.doublerandom.publication.domain.log.Logs;
import org.doublerandom.publication.domain.log.LogsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoLogsTest extends LogsContract {
    private final Logs logs = new MongoLogs(new StoredFacts().aggregates());

    @Override
    protected Logs logs() {
        return logs;
    }
}
