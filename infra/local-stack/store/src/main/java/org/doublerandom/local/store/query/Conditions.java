package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.local.store.data.KeyWriter;
import org.jspecify.annotations.Nullable;

/** What a filter demands of single fields, as far as an order of keys can help; the rest is left to the filter itself. */
public final class Conditions {
    private static final Set<String> LOWER = Set.of("$gt", "$gte");
    private static final Set<String> UPPER = Set.of("$lt", "$lte");
    private static final Set<String> PRESENT =
            Set.of("$gt", "$gte", "$lt", "$lte", "$regex", "$all", "$size", "$elemMatch", "$mod");

    private final List<Condition> all = new ArrayList<>();
    private final List<Document> clauses = new ArrayList<>();
    // Of each "$or" its branches.
    private final List<List<Document>> choices = new ArrayList<>();
    private boolean alternatives;

    private record Condition(
            String field, String operator, @Nullable Object value) {
        boolean usable() {
            return isUsable(value);
        }

        /** Whether it can only hold where the field is there and not null. */
        boolean demandsPresence() {
            return switch (operator) {
                case "$eq" -> value != null;
                case "$ne" -> value == null;
                case "$in" ->
                    value instanceof Collection<?> values && values.stream().allMatch(Objects::nonNull);
                case "$exists" -> Boolean.TRUE.equals(value) || value instanceof Number n && n.intValue() != 0;
                default -> PRESENT.contains(operator);
            };
        }
    }

    private Conditions() {}

    public static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.add(filter);
        return conditions;
    }

    private void add(Document filter) {
        for (Map.Entry<String, Object> entry : filter.entrySet()) {
            String field = entry.getKey();
            Object value = entry.getValue();
            if (field.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document document) {
                        add(document);
                    }
                });
            } else if (field.startsWith("$")) {
                alternatives = true;
                addChoice(field, value);
            } else {
                clauses.add(new Document(field, value));
                addField(field, value);
            }
        }
    }

    private void addChoice(String operator, @Nullable Object value) {
        if (operator.equals("$or") && value instanceof Collection<?> branches) {
            choices.add(branches.stream()
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .toList());
        }
    }

    /** For each {@code $or} of the filter, what it demands in each of its branches. */
    List<List<Conditions>> choices() {
        return choices.stream()
                .map(branches -> branches.stream().map(this::with).toList())
                .toList();
    }

    private Conditions with(Document branch) {
        Conditions both = new Conditions();
        both.all.addAll(all);
        both.clauses.addAll(clauses);
        both.add(branch);
        return both;
    }

    private void addField(String field, @Nullable Object value) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            all.add(new Condition(field, "$regex", value));
        } else if (value instanceof Document document && hasOperators(document)) {
            document.forEach((operator, operand) -> all.add(new Condition(field, operator, operand)));
        } else {
            all.add(new Condition(field, "$eq", value));
        }
    }

    private static boolean hasOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    /**
     * Where the values lie that the filter allows.
     *
     * @param severals whether a document can have several values there, which may meet different conditions
     * @return empty if they may lie anywhere
     */
    List<Interval> of(String field, boolean severals) {
        List<Condition> mine =
                all.stream().filter(each -> each.field.equals(field)).toList();
        return points(mine, severals).orElseGet(() -> range(mine, severals));
    }

    private static Optional<List<Interval>> points(List<Condition> conditions, boolean severals) {
        List<Interval> best = null;
        for (Condition condition : conditions) {
            Collection<?> values = pointsOf(condition);
            boolean nullNeedsScan = severals && values.stream().anyMatch(Objects::isNull);
            if (!values.isEmpty() && !nullNeedsScan && (best == null || values.size() < best.size())) {
                best = new ArrayList<>(values.stream().map(Interval::point).toList());
            }
        }
        if (best != null) {
            best.sort((one, other) -> Arrays.compareUnsigned(one.low(), other.low()));
            for (int i = best.size() - 1; i > 0; i--) {
                if (Arrays.equals(best.get(i).low(), best.get(i - 1).low())) {
                    best.remove(i);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Collection<?> pointsOf(Condition condition) {
        if (condition.operator.equals("$eq") && condition.usable()) {
            return Arrays.asList(condition.value);
        }
        if (condition.operator.equals("$in")
                && condition.value instanceof Collection<?> values
                && values.stream().allMatch(Conditions::isUsable)) {
            return values;
        }
        if (condition.operator.equals("$all")
                && condition.value instanceof Collection<?> values
                && values.stream().allMatch(Conditions::isUsable)) {
            // Whatever has all of them has the first one.
            return values.stream().limit(1).toList();
        }
        return List.of();
    }

    private static List<Interval> range(List<Condition> conditions, boolean severals) {
        Condition lower = first(conditions, LOWER);
        Condition upper = first(conditions, UPPER);
        if (lower == null && upper == null) {
            return List.of();
        }
        if (lower != null && upper != null && (severals || !sameType(lower, upper))) {
            upper = null;
        }
        byte[] type = KeyWriter.typeOf(lower == null ? Objects.requireNonNull(upper).value : lower.value);
        byte[] low = lower == null ? type : KeyWriter.encode(lower.value);
        byte[] high = upper == null ? type : KeyWriter.encode(upper.value);
        boolean afterLow = lower != null && lower.operator.equals("$gt");
        boolean afterHigh = upper == null || upper.operator.equals("$lte");
        return List.of(new Interval(low, afterLow, high, afterHigh));
    }

    private static @Nullable Condition first(List<Condition> conditions, Set<String> operators) {
        return conditions.stream()
                .filter(each -> operators.contains(each.operator) && each.value != null && each.usable())
                .findFirst()
                .orElse(null);
    }

    private static boolean sameType(Condition one, Condition other) {
        return Arrays.equals(KeyWriter.typeOf(one.value), KeyWriter.typeOf(other.value));
    }

    private static boolean isUsable(@Nullable Object value) {
        return !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof MinKey)
                && !(value instanceof MaxKey)
                && !(value instanceof Document document && document.containsKey("$ref"));
    }

    /** Whether no document can meet them, because a value is to be one of none. */
    boolean exclude() {
        return all.stream()
                .anyMatch(each ->
                        each.operator.equals("$in") && each.value instanceof Collection<?> values && values.isEmpty());
    }

    /** Whether every document that the filter lets through has this field. */
    public boolean demandPresence(String field) {
        return all.stream().anyMatch(each -> each.field.equals(field) && each.demandsPresence());
    }

    /** Whether the filter says at least what the other one says. */
    public boolean imply(Document other) {
        Conditions others = Conditions.of(other);
        return !others.alternatives && others.clauses.stream().allMatch(this::implyClause);
    }

    private boolean implyClause(Document clause) {
        String field = clause.keySet().iterator().next();
        boolean onlyPresence = new Document("$exists", true).equals(clause.get(field));
        return clauses.contains(clause) || onlyPresence && demandPresence(field);
    }
}
