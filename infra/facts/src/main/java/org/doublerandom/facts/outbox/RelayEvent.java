package org.doublerandom.facts.outbox;

/** What the relay's thread is told: that a document has facts to publish, or how the sending of one ended. */
sealed interface RelayEvent permits WaitingStream, StreamsInFlight.Outcome {}
