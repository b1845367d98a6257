package org.doublerandom.facts.outbox;

/**
 * A domain event as it travels.
 *
 * @param topic where it is published
 * @param type CloudEvents type, {@code org.doublerandom.<context>.<Name>.v<major>}; never a Java class name
 * @param body the wire record, written as JSON
 */
public record OutgoingFact(String topic, String type, Object body) {}
