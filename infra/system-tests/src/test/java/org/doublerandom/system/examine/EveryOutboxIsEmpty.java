package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Nothing waits any more to be told, and no long body is left over. */
final class EveryOutboxIsEmpty implements Promise {
    private static final String BODIES = "outboxBodies";

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation.stores().forEach((context, store) -> {
            store.collections()
                    .forEach((collection, documents) -> documents.forEach((id, document) -> {
                        int waiting = Store.documents(document, "outbox").size();
                        if (waiting > 0) {
                            broken.add(
                                    waiting + " facts wait in the outbox of " + context + "." + collection + " " + id);
                        }
                    }));
            for (Document body : store.all(BODIES)) {
                broken.add("a long body is left over in " + context + ": " + body.get("_id"));
            }
        });
        return broken;
    }
}
