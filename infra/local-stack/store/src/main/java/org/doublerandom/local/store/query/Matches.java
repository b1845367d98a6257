package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.Set;
import org.doublerandom.local.store.data.Bson;
import org.doublerandom.local.store.data.Key;
import org.jspecify.annotations.Nullable;

/** The documents that a plan leads to and the filter lets through. */
final class Matches {
    private final Documents documents;
    private final Membership membership;
    private final Places places;
    private final @Nullable Set<Key> met;
    private long examined;

    Matches(Documents documents, Document filter, Plan plan) {
        this.documents = documents;
        this.membership = new Membership(filter);
        this.places = plan.places();
        // A document with several entries, or in several branches of a choice, is met several times.
        this.met = plan.severals() ? new HashSet<>() : null;
    }

    @Nullable
    Found next() {
        while (places.next()) {
            byte[] id = places.id();
            if (met != null && !met.add(new Key(id))) {
                continue;
            }
            byte[] stored = places.document();
            Found found = look(id, stored != null ? stored : documents.stored(id));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The document as it is now, if it still matches. */
    @Nullable
    Found again(byte[] id) {
        return look(id, documents.stored(id));
    }

    private @Nullable Found look(byte[] id, byte @Nullable [] stored) {
        if (stored == null) {
            return null;
        }
        examined++;
        Document document = Bson.decode(stored);
        return membership.holds(document) && documents.matches(document, membership.rest())
                ? new Found(id, document, stored.length)
                : null;
    }

    long examined() {
        return examined;
    }

    void pause() {
        places.pause();
    }
}
