package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.doublerandom.local.store.data.IndexKeys;
import org.doublerandom.local.store.data.Key;
import org.doublerandom.local.store.query.Conditions;
import org.doublerandom.local.store.query.Ordered;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index as a map of its own: the values of its fields and the document's id, both encoded, are the key; the value tells
 * where the id begins.
 */
final class StoredIndex extends PlannedIndex implements Ordered {
    /** Lies before all entries; there once a document with an array under one of the fields was stored. */
    private static final byte[] SEVERALS = {0};

    private final MVMap<byte[], byte[]> entries;
    private final IndexDescription description;
    private final IndexKeys keys;
    private final List<IndexKey> fields;
    private volatile boolean severals;
    // Whoever changes the collection is alone in it.
    private @Nullable Checked checked;

    /** Of the document that is about to be added, what was computed to check it. */
    private record Checked(Document document, IndexKeys.@Nullable Entries entries) {}

    StoredIndex(IndexDescription description, MVMap<byte[], byte[]> entries) {
        super(description.name(), description.keys(), description.sparse());
        this.description = description;
        this.entries = entries;
        this.keys = new IndexKeys(description.keys());
        this.fields = new ArrayList<>(description.keys());
        this.fields.add(ById.ID);
        this.severals = entries.containsKey(SEVERALS);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        // Computed for every index, because arrays side by side are refused before anything is stored.
        IndexKeys.Entries wanted = entriesOf(document);
        if (isUnique()) {
            requireFree(wanted, getPositionOrNull(document), collection);
        }
        checked = new Checked(document, wanted);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        if (stays(oldDocument, newDocument)) {
            return;
        }
        IndexKeys.Entries wanted = entriesOf(newDocument);
        if (isUnique()) {
            requireFree(wanted, Key.of(oldDocument.get("_id")), collection);
        }
    }

    private void requireFree(IndexKeys.@Nullable Entries wanted, @Nullable Key self, MongoCollection<Key> collection) {
        if (wanted == null) {
            return;
        }
        for (Map.Entry<Key, KeyValue> entry : wanted.all().entrySet()) {
            byte[] start = entry.getKey().bytes();
            byte[] next = entries.ceilingKey(start);
            while (next != null && startsWith(next, start)) {
                if (self == null || !new Key(idOf(next, entries.get(next))).equals(self)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), entry.getValue());
                }
                next = entries.higherKey(next);
            }
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        Checked last = checked;
        checked = null;
        IndexKeys.Entries mine = last != null && last.document == document ? last.entries : entriesOf(document);
        if (mine != null) {
            remember(mine);
            mine.all().keySet().forEach(key -> put(key, position));
        }
    }

    @Override
    public Key remove(Document document) {
        Key position = Key.of(document.get("_id"));
        IndexKeys.Entries mine = entriesOf(document);
        if (mine != null) {
            mine.all().keySet().forEach(key -> entries.remove(entry(key, position)));
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {
        if (stays(oldDocument, newDocument)) {
            return;
        }
        IndexKeys.Entries before = entriesOf(oldDocument);
        IndexKeys.Entries after = entriesOf(newDocument);
        if (before != null) {
            before.all().keySet().stream()
                    .filter(key -> after == null || !after.all().containsKey(key))
                    .forEach(key -> entries.remove(entry(key, position)));
        }
        if (after != null) {
            remember(after);
            after.all().keySet().stream()
                    .filter(key -> before == null || !before.all().containsKey(key))
                    .forEach(key -> put(key, position));
        }
    }

    private boolean stays(Document oldDocument, Document newDocument) {
        return description.partialFilter() == null && keys.stay(oldDocument, newDocument);
    }

    private void remember(IndexKeys.Entries mine) {
        if (mine.severals() && !severals) {
            entries.put(SEVERALS, new byte[0]);
            severals = true;
        }
    }

    private void put(Key key, Key position) {
        int length = key.bytes().length;
        byte[] where = {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length};
        entries.put(entry(key, position), where);
    }

    private static byte[] entry(Key key, Key position) {
        byte[] entry = Arrays.copyOf(key.bytes(), key.bytes().length + position.bytes().length);
        System.arraycopy(position.bytes(), 0, entry, key.bytes().length, position.bytes().length);
        return entry;
    }

    private static boolean startsWith(byte[] key, byte[] start) {
        return key.length >= start.length && Arrays.equals(key, 0, start.length, start, 0, start.length);
    }

    /**
     * What is wrong with the entries.
     *
     * @param documents all of the collection
     */
    Stream<String> errors(Stream<Document> documents) {
        long[] expected = {0};
        List<String> missing = new ArrayList<>();
        documents.forEach(document -> {
            IndexKeys.Entries mine = entriesOf(document);
            if (mine != null) {
                Key position = Key.of(document.get("_id"));
                expected[0] += mine.all().size();
                mine.all().keySet().stream()
                        .filter(key -> !entries.containsKey(entry(key, position)))
                        .forEach(key -> missing.add(getName() + ": no entry for " + document.get("_id")));
            }
        });
        if (expected[0] != getCount()) {
            missing.add(getName() + ": " + getCount() + " entries (expected: " + expected[0] + ")");
        }
        return missing.stream();
    }

    /** Null if the index does not speak of the document. */
    private IndexKeys.@Nullable Entries entriesOf(Document document) {
        Document partial = description.partialFilter();
        if (partial != null && !StoredDocuments.meets(document, partial)) {
            return null;
        }
        IndexKeys.Entries found = keys.of(document);
        return isSparse() && !found.exists() ? null : found;
    }

    private static @Nullable Key getPositionOrNull(Document document) {
        return document.containsKey("_id") ? Key.of(document.get("_id")) : null;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong() - (severals ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return description.unique();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof StoredIndex index && description.equals(index.description);
    }

    /** Whether another index over the same fields would only differ in its name or its options. */
    boolean isLike(IndexDescription other) {
        return description.key().equals(other.key())
                && Objects.equals(description.partialFilter(), other.partialFilter());
    }

    @Override
    public Document toIndexDescription() {
        return description.toDocument();
    }

    @Override
    public String name() {
        return getName();
    }

    @Override
    public List<IndexKey> fields() {
        return fields;
    }

    @Override
    public int ownFields() {
        return fields.size() - 1;
    }

    @Override
    public boolean unique() {
        return isUnique();
    }

    @Override
    public boolean severals() {
        return severals;
    }

    @Override
    public boolean holdsAllOf(Conditions conditions) {
        Document partial = description.partialFilter();
        boolean present = !isSparse() || keys().stream().anyMatch(conditions::demandPresence);
        return present && (partial == null || conditions.imply(partial));
    }

    @Override
    public boolean selective() {
        return isSparse() || description.partialFilter() != null;
    }

    @Override
    public MVMap<byte[], byte[]> map() {
        return entries;
    }

    @Override
    public byte[] idOf(byte[] key, byte[] value) {
        int start = (value[0] & 0xFF) << 24 | (value[1] & 0xFF) << 16 | (value[2] & 0xFF) << 8 | value[3] & 0xFF;
        return Arrays.copyOfRange(key, start, key.length);
    }

    @Override
    public boolean holdsDocuments() {
        return false;
    }
}
