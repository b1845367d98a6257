package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Each consumer has read each stream of its topics to the end, and knows which fact that was. */
final class EveryConsumerIsLevel implements Promise {
    static final String POSITIONS = "streamPositions";

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation
                .reads()
                .forEach((context, topics) ->
                        topics.forEach(topic -> installation.streams(topic).forEach((stream, told) -> {
                            Told last = told.stream().reduce(told.get(0), EveryConsumerIsLevel::later);
                            level(installation.store(context), context, last, broken);
                        })));
        return broken;
    }

    private static Told later(Told one, Told other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    private static void level(Store store, String context, Told last, List<String> broken) {
        if (NothingStandsAside.isParked(store, last.topic(), last.stream())) {
            return;
        }
        Document position =
                store.find(POSITIONS, last.topic() + "|" + last.stream()).orElse(new Document("sequence", 0L));
        long read = ((Number) position.get("sequence")).longValue();
        if (read != last.sequence()) {
            broken.add(context + " has read " + read + " of stream " + last.stream() + " on " + last.topic()
                    + ", which ends with " + last.sequence());
        } else if (isOther(position, last)) {
            broken.add(context + " has read another fact than " + last);
        }
    }

    private static boolean isOther(Document position, Told last) {
        return Store.documents(position, "recent").stream()
                .filter(seen -> ((Number) seen.get("sequence")).longValue() == last.sequence())
                .anyMatch(seen -> !last.id().equals(seen.getString("id")));
    }
}
