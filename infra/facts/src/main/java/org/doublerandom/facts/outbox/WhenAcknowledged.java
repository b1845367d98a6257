package org.doublerandom.facts.outbox;

/**
 * Called when the broker has acknowledged a fact, before the fact leaves the outbox.
 *
 * <p>After a crash it is called again for the same fact, so it must be harmless to repeat.
 */
public interface WhenAcknowledged {
    String type();

    void acknowledged(String stream);
}
