package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;
import org.doublerandom.local.store.query.Results;

/** Replies in MongoDB's shape. */
final class Replies {
    private Replies() {}

    static Document ok(Document reply) {
        Utils.markOkay(reply);
        return reply;
    }

    static Document batch(StoredDatabase database, String collection, String field, List<Document> batch, long id) {
        Document cursor = new Document("id", id)
                .append("ns", database.getDatabaseName() + "." + collection)
                .append(field, batch);
        return ok(new Document("cursor", cursor));
    }

    static Document explained(Results results, int returned) {
        String index = results.index();
        Document plan = index.isEmpty()
                ? new Document("stage", "COLLSCAN")
                : new Document("stage", "IXSCAN").append("indexName", index);
        if (results.sorts()) {
            plan = new Document("stage", "SORT").append("inputStage", plan);
        }
        return ok(new Document("queryPlanner", new Document("winningPlan", plan))
                .append(
                        "executionStats",
                        new Document("nReturned", returned).append("totalDocsExamined", results.examined())));
    }

    static Document refusal(MongoServerException exception) {
        Document reply = new Document("ok", 0.0).append("errmsg", exception.getMessageWithoutErrorCode());
        if (exception instanceof MongoServerError error) {
            reply.append("code", error.getCode());
            reply.putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }

    static MongoServerError ofAggregation(MongoServerError cause) {
        return new MongoServerError(
                cause.getCode(),
                cause.getCodeName(),
                "PlanExecutor error during aggregation :: caused by :: " + cause.getMessageWithoutErrorCode(),
                cause);
    }

    static Document writeError(int index, MongoServerError error) {
        return new Document("index", index)
                .append("code", error.getCode())
                .append("codeName", error.getCodeName())
                .append("errmsg", error.getMessageWithoutErrorCode());
    }
}
