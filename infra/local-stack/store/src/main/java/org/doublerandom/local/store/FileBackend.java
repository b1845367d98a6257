package org.doublerandom.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/** The library's backend on one file, and the one command that today's clients send and it does not know. */
final class FileBackend extends H2Backend {
    FileBackend(String file) {
        super(file);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document command = message.getDocument();
        if (!command.containsKey("hello")) {
            return super.handleMessage(message);
        }
        // The same question under its newer name.
        Document answer = handleCommand(message.getChannel(), message.getDatabaseName(), "ismaster", command);
        answer.put("isWritablePrimary", Boolean.TRUE);
        return answer;
    }
}
