package org.doublerandom.identity.protocol;

/** A service that may ask for tokens of its own; the secret is encoded like a password. */
record ServiceAccount(String clientId, String secret) {}
