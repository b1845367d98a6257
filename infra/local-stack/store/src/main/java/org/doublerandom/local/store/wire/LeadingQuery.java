package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stages at the beginning of a pipeline that say what a find could say: filters, then an order, then a cut. */
record LeadingQuery(Document filter, @Nullable Document sort, long skip, long limit, List<Document> rest) {

    static LeadingQuery of(List<Document> pipeline) {
        List<Document> filters = new ArrayList<>();
        int stage = 0;
        while (argument(pipeline, stage, "$match") instanceof Document filter) {
            filters.add(filter);
            stage++;
        }
        Document sort = null;
        if (argument(pipeline, stage, "$sort") instanceof Document order) {
            sort = order;
            stage++;
        }
        long skip = 0;
        if (argument(pipeline, stage, "$skip") instanceof Number number && number.longValue() >= 0) {
            skip = number.longValue();
            stage++;
        }
        long limit = 0;
        if (argument(pipeline, stage, "$limit") instanceof Number number && number.longValue() > 0) {
            limit = number.longValue();
            stage++;
        }
        Document filter = filters.size() == 1 ? filters.get(0) : new Document();
        if (filters.size() > 1) {
            filter.put("$and", filters);
        }
        return new LeadingQuery(filter, sort, skip, limit, pipeline.subList(stage, pipeline.size()));
    }

    private static @Nullable Object argument(List<Document> pipeline, int stage, String name) {
        if (stage == pipeline.size()) {
            return null;
        }
        Map<String, Object> found = pipeline.get(stage);
        return found.size() == 1 ? found.get(name) : null;
    }
}
