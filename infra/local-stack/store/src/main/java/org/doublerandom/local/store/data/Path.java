package org.doublerandom.local.store.data;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field inside a document, such as {@code state.members}; leads to several values where it passes an array. */
public final class Path {
    private final String name;
    private final List<String> steps;

    public Path(String name) {
        this.name = name;
        this.steps = List.of(name.split("\\.", -1));
    }

    public String name() {
        return name;
    }

    String root() {
        return steps.get(0);
    }

    /** What an index holds of a document under this path. */
    public Values in(Document document) {
        Values found = new Values();
        collect(document, 0, found);
        return found;
    }

    private void collect(@Nullable Object value, int step, Values found) {
        if (step == steps.size()) {
            leaf(value, found);
        } else if (value instanceof Document document) {
            collect(document.getOrMissing(steps.get(step)), step + 1, found);
        } else if (value instanceof Collection<?> elements) {
            found.severals = true;
            elements(new ArrayList<>(elements), step, found);
        } else {
            found.all.add(Missing.getInstance());
        }
    }

    private void elements(List<?> elements, int step, Values found) {
        int before = found.all.size();
        String next = steps.get(step);
        if (!next.isEmpty() && next.chars().allMatch(Character::isDigit) && next.length() < 10) {
            int place = Integer.parseInt(next);
            collect(place < elements.size() ? elements.get(place) : Missing.getInstance(), step + 1, found);
        }
        for (Object element : elements) {
            if (element instanceof Document) {
                collect(element, step, found);
            }
        }
        if (found.all.size() == before) {
            found.all.add(Missing.getInstance());
        }
    }

    private static void leaf(@Nullable Object value, Values found) {
        if (value instanceof Collection<?> elements) {
            found.severals = true;
            if (elements.isEmpty()) {
                found.all.add(EmptyArray.INSTANCE);
            }
            found.all.addAll(elements);
        } else {
            found.all.add(value);
        }
    }

    /** The values under a path: one, unless an array is on the way or at the end. */
    public static final class Values {
        private final List<@Nullable Object> all = new ArrayList<>();
        private boolean severals;

        public List<@Nullable Object> all() {
            return all;
        }

        /** Whether an array was met, even one with a single element. */
        public boolean severals() {
            return severals;
        }

        public boolean exists() {
            return all.stream().anyMatch(value -> !(value instanceof Missing));
        }

        /** Whether the others are surely the same; documents are not looked into. */
        boolean areSurely(Values others) {
            return severals == others.severals
                    && all.equals(others.all)
                    && all.stream().noneMatch(value -> value instanceof Document || value instanceof Collection);
        }

        /** What a sort looks at: the lowest value, or the highest for a descending sort. */
        public byte[] sortKey(boolean ascending) {
            byte[] chosen = KeyWriter.encode(all.get(0));
            for (Object value : all.subList(1, all.size())) {
                byte[] key = KeyWriter.encode(value);
                int order = Arrays.compareUnsigned(key, chosen);
                if (ascending ? order < 0 : order > 0) {
                    chosen = key;
                }
            }
            return chosen;
        }
    }
}
