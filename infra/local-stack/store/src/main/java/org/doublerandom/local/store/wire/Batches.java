package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** An answer that is fetched batch by batch and found no faster than that. */
final class Batches extends AbstractCursor {
    /** What MongoDB sends first when the client does not say how much it wants. */
    static final int FIRST = 101;

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 10_000;

    private final Iterator<Sized> documents;
    private final UnaryOperator<List<Document>> shape;
    private final Runnable pause;
    private final Changes changes;
    private volatile long lastUsed = System.nanoTime();

    /** @param size about as many bytes as it will take */
    record Sized(Document document, int size) {}

    Batches(long id, Iterator<Sized> documents, UnaryOperator<List<Document>> shape, Runnable pause, Changes changes) {
        super(id);
        this.documents = documents;
        this.shape = shape;
        this.pause = pause;
        this.changes = changes;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !documents.hasNext();
    }

    /** @param number 0 for as many as are sensible */
    @Override
    public synchronized List<Document> takeDocuments(int number) {
        return take(number == 0 ? MOST_DOCUMENTS : number);
    }

    synchronized List<Document> take(int number) {
        lastUsed = System.nanoTime();
        List<Document> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < number && bytes < MOST_BYTES && documents.hasNext()) {
            Sized next = documents.next();
            batch.add(next.document());
            bytes += next.size();
        }
        return shape.apply(batch);
    }

    /** Ends one batch: until the next one, no page of the store is held. */
    synchronized void pause() {
        pause.run();
    }

    Changes changes() {
        return changes;
    }

    long lastUsed() {
        return lastUsed;
    }
}
