package org.doublerandom.publication.domain.log;

class InMemoryLogsTest extends LogsContract {
    @Override
    protected Logs logs() {
        return new InMemoryLogs();
    }
}
