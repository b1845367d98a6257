package org.doublerandom.facts.outbox;

/** Says what may not be published yet, because the topics hold more than the store does (a restored backup). */
public interface HeldBack {
    /** Nothing is held back. */
    HeldBack NOTHING = new HeldBack() {
        @Override
        public boolean isCompared() {
            return true;
        }

        @Override
        public boolean holds(String topic, String stream) {
            return false;
        }
    };

    /** Whether the streams have been compared with the topics; before that nothing at all is published. */
    boolean isCompared();

    boolean holds(String topic, String stream);
}
