package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Writing commands of several statements. The library counts refused inserts among the stored ones, goes on after a refused
 * update though the order counts, and forgets what was deleted before a refusal.
 */
final class Writes {
    private Writes() {}

    static boolean ordered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    static Document insert(Document command, UnaryOperator<Document> library) {
        command.put("ordered", ordered(command));
        Document reply = library.apply(command);
        if (reply.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int sent = ((List<?>) Objects.requireNonNull(command.get("documents"))).size();
            int first = (int) Queries.number((Document) errors.get(0), "index", 0);
            reply.put("n", ordered(command) ? first : sent - errors.size());
        }
        return reply;
    }

    /**
     * Runs a command statement by statement.
     *
     * @param statements the field that holds them
     */
    static Document each(Document command, String statements, UnaryOperator<Document> library) {
        int n = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        List<?> all = (List<?>) Objects.requireNonNull(command.get(statements));
        for (int i = 0; i < all.size() && (errors.isEmpty() || !ordered(command)); i++) {
            Document single = command.clone();
            single.put(statements, List.of(all.get(i)));
            Document reply;
            try {
                reply = library.apply(single);
            } catch (MongoServerError e) {
                errors.add(Replies.writeError(i, e));
                continue;
            }
            n += (int) Queries.number(reply, "n", 0);
            modified += (int) Queries.number(reply, "nModified", 0);
            collect(reply, "upserted", i, upserted);
            collect(reply, "writeErrors", i, errors);
        }
        Document reply = new Document("n", n);
        if (statements.equals("updates")) {
            reply.put("nModified", modified);
        }
        putUnlessEmpty(reply, "upserted", upserted);
        putUnlessEmpty(reply, "writeErrors", errors);
        return Replies.ok(reply);
    }

    private static void collect(Document reply, String field, int index, List<Document> collected) {
        if (reply.get(field) instanceof List<?> found) {
            found.forEach(each -> {
                Document moved = ((Document) each).clone();
                moved.put("index", index);
                collected.add(moved);
            });
        }
    }

    private static void putUnlessEmpty(Document reply, String field, List<Document> values) {
        if (!values.isEmpty()) {
            reply.put(field, values);
        }
    }
}
