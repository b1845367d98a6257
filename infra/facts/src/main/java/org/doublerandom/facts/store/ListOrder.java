package org.doublerandom.facts.store;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.json.JsonParseException;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The order of a list: by a field, and by id among rows that are equal in it. An index has to begin with what the
 * filter asks for and this field.
 *
 * @param field over the document; every row has it, as text, number or instant
 */
public record ListOrder(String field, Sort.Direction direction) {
    private static final String ID = "_id";

    public static ListOrder byId() {
        return by(ID);
    }

    public static ListOrder by(String field) {
        return new ListOrder(field, Sort.Direction.ASC);
    }

    public ListOrder descending() {
        return new ListOrder(field, Sort.Direction.DESC);
    }

    /**
     * The page of the documents that fit the filter.
     *
     * @throws IllegalArgumentException when it begins at a place that no list told
     */
    public Page<Document> page(MongoOperations mongo, String collection, Query filter, PageRequest page) {
        long total = mongo.count(filter, collection);
        Query query = Query.of(filter).with(Sort.by(direction, field, ID)).limit(page.limit() + 1);
        String after = page.after();
        if (after != null) {
            query.addCriteria(new Criteria().andOperator(behind(after)));
        }
        List<Document> found = mongo.find(query, Document.class, collection);
        if (found.size() <= page.limit()) {
            return new Page<>(found, total, null);
        }
        List<Document> rows = found.subList(0, page.limit());
        return new Page<>(rows, total, placeOf(rows.get(rows.size() - 1)));
    }

    // The range over the one field is what an index can follow; among equals the id decides.
    private List<Criteria> behind(String place) {
        if (field.equals(ID)) {
            return List.of(beyond(Criteria.where(ID), place));
        }
        Document at = placeIn(place);
        Criteria from = Criteria.where(field);
        return List.of(
                direction.isAscending() ? from.gte(at.get(field)) : from.lte(at.get(field)),
                new Criteria()
                        .orOperator(
                                beyond(Criteria.where(field), at.get(field)),
                                beyond(Criteria.where(ID), at.getString(ID))));
    }

    private Criteria beyond(Criteria key, Object value) {
        return direction.isAscending() ? key.gt(value) : key.lt(value);
    }

    private String placeOf(Document row) {
        String id = row.getString(ID);
        return field.equals(ID)
                ? id
                : new Document(field, valueIn(row)).append(ID, id).toJson();
    }

    private @Nullable Object valueIn(Document row) {
        return row.getEmbedded(Arrays.asList(field.split("\\.")), Object.class);
    }

    // Comes from outside: nothing but a plain value may reach the query.
    private Document placeIn(String text) {
        try {
            Document place = Document.parse(text);
            Object value = place.get(field);
            if (place.size() == 2
                    && (value instanceof String || value instanceof Number || value instanceof Date)
                    && place.get(ID) instanceof String) {
                return place;
            }
        } catch (JsonParseException | BsonInvalidOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("cursor: not a place of this list (expected: what it told as next)", e);
        }
        throw new IllegalArgumentException("cursor: not a place of this list (expected: what it told as next)");
    }
}
