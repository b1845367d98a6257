package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Writes until its store dies or it is told to stop, and remembers what was acknowledged. */
final class Writer implements Runnable {
    private static final int TOGETHER = 5;
    private static final int GONE = -1;
    private static final String PADDING = "x".repeat(600);

    private final String name;
    private final MongoCollection<Document> things;
    private final AtomicBoolean stop;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private String begun = "";
    private int next;
    private volatile int counter;
    private int seen;
    private volatile @Nullable RuntimeException end;

    Writer(String name, MongoCollection<Document> things, AtomicBoolean stop) {
        this.name = name;
        this.things = things;
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            while (!stop.get()) {
                next++;
                insertTogether();
                changeAndDelete();
                count();
            }
        } catch (MongoException | IllegalStateException e) {
            end = e;
        }
    }

    /** What ended it, which may only be the death of the store. */
    @Nullable
    RuntimeException end() {
        return end;
    }

    private void insertTogether() {
        begun = name + "-" + next;
        things.insertMany(IntStream.range(0, TOGETHER)
                .mapToObj(i -> new Document("_id", begun + "-" + i)
                        .append("key", "k" + begun + "-" + i)
                        .append("group", begun)
                        .append("value", 0)
                        .append("tags", List.of(name, "t" + next % 7))
                        .append("padding", PADDING))
                .toList());
        IntStream.range(0, TOGETHER).forEach(i -> acknowledged.put(begun + "-" + i, 0));
    }

    private void changeAndDelete() {
        String changed = begun + "-1";
        begun = changed;
        things.updateOne(
                Filters.eq(changed), Updates.combine(Updates.set("value", next), Updates.push("tags", "u" + next)));
        acknowledged.put(changed, next);
        String deleted = name + "-" + next + "-2";
        begun = deleted;
        things.deleteOne(Filters.eq(deleted));
        acknowledged.put(deleted, GONE);
    }

    private void count() {
        begun = "";
        Document counted = things.findOneAndUpdate(
                Filters.eq("counter-" + name),
                Updates.inc("value", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        counter = counted.getInteger("value");
    }

    /** Reads another writer's counter, whose change may not be in the file yet. */
    void look(MongoCollection<Document> others) {
        try {
            while (!stop.get()) {
                Document found = others.find(Filters.eq("counter-" + name)).first();
                seen = found == null ? seen : found.getInteger("value");
            }
        } catch (MongoException | IllegalStateException e) {
            // A reader promises nothing; what it saw last is checked.
            end = end == null ? e : end;
        }
    }

    /** How often all kinds of writes were acknowledged. */
    int rounds() {
        return counter;
    }

    /** Everything that was acknowledged is there; what was under way is there as a whole or not at all. */
    void check(MongoCollection<Document> stored) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        stored.find(Filters.eq("tags", name)).forEach(each -> {
            found.put(each.getString("_id"), each.getInteger("value"));
            groups.merge(each.getString("group"), 1, Integer::sum);
        });
        acknowledged.forEach((id, value) -> {
            boolean underWay = id.equals(begun);
            if (value == GONE) {
                assertThat(found).doesNotContainKey(id);
            } else if (!underWay) {
                assertThat(found).containsEntry(id, value);
            }
        });
        assertThat(groups.getOrDefault(name + "-" + next, 0)).isIn(0, TOGETHER - 1, TOGETHER);
        Document counted = stored.find(Filters.eq("counter-" + name)).first();
        int value = counted == null ? 0 : counted.getInteger("value");
        assertThat(value).isBetween(counter, counter + 1).isGreaterThanOrEqualTo(seen);
    }
}
