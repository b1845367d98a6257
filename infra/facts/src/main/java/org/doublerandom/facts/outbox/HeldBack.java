package org.doublerandom.facts.outbox;

import java.util.function.BiPredicate;

/** Says what may not be published yet, because the topics hold more than the store does (a restored backup). */
public interface HeldBack {
    /** Nothing is held back. */
    HeldBack NOTHING = new HeldBack() {
        @Override
        public boolean isCompared() {
            return true;
        }

        @Override
        public BiPredicate<String, String> held() {
            return (topic, stream) -> false;
        }
    };

    /** Whether the streams have been compared with the topics; before that nothing at all is published. */
    boolean isCompared();

    /** What is held back now, by topic and stream. */
    BiPredicate<String, String> held();
}
