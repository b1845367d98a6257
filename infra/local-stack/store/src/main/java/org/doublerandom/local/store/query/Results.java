package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to a query, found while it is asked for. */
public final class Results implements Iterator<Found> {
    private final Plan plan;
    private final Matches matches;
    private final @Nullable Sorted sorted;
    private final boolean scans;
    private long skip;
    private long left;
    private @Nullable Found next;
    // Was seen before a pause and is to be looked at again after it.
    private byte @Nullable [] awaited;

    /** @param limit 0 for all */
    public Results(Documents documents, Document filter, @Nullable Document sort, long skip, long limit) {
        Order order = Order.of(sort);
        this.plan = new Planner(Conditions.of(filter), order).choose(documents.sources());
        this.matches = new Matches(documents, filter, plan);
        boolean inOrder = plan.sorted() == order.fields().size();
        this.scans = !plan.narrows() && (!filter.isEmpty() || !inOrder && limit > 0);
        this.sorted = inOrder ? null : new Sorted(matches, order, plan.sorted(), limit == 0 ? 0 : skip + limit);
        this.skip = skip;
        this.left = limit == 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    public boolean hasNext() {
        for (; skip > 0 && left > 0; skip--) {
            if (find() == null) {
                left = 0;
            }
        }
        while (next == null && left > 0) {
            byte[] seen = awaited;
            awaited = null;
            next = seen != null ? matches.again(seen) : find();
            if (next == null && seen == null) {
                left = 0;
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = Objects.requireNonNull(next);
        next = null;
        left--;
        return found;
    }

    private @Nullable Found find() {
        return sorted == null ? matches.next() : sorted.next();
    }

    /** Holds no page of the store until it is asked again. */
    public void pause() {
        if (next != null) {
            awaited = next.id();
            next = null;
        }
        matches.pause();
    }

    /** The name of the index that is used; empty if every document may be looked at. */
    public String index() {
        return plan.narrows() || plan.sorted() > 0 ? plan.name() : "";
    }

    /** Whether every document may be looked at though fewer are asked for. */
    public boolean scans() {
        return scans;
    }

    public long examined() {
        return matches.examined();
    }

    /** Whether documents are put in order after they were found. */
    public boolean sorts() {
        return sorted != null;
    }
}
