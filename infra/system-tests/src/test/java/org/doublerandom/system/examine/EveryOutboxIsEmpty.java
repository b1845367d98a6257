package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;

/** Nothing waits any more to be told. */
final class EveryOutboxIsEmpty implements Promise {
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
        });
        return broken;
    }
}
