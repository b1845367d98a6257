package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** MongoDB's answer to such a query where its parameter {@code notablescan} is set. */
final class NoIndexServes extends MongoServerError {
    private static final int NO_QUERY_EXECUTION_PLANS = 291;

    NoIndexServes(String collection, Document filter, @Nullable Document sort) {
        super(
                NO_QUERY_EXECUTION_PLANS,
                "NoQueryExecutionPlans",
                "no index of " + collection + " serves the filter " + filter + (sort == null ? "" : " in order " + sort)
                        + " (expected: an index, because scans are refused)");
    }
}
