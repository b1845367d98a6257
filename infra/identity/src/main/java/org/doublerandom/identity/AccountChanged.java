package org.doublerandom.identity;

/**
 * An account was removed or disabled, or lost or got a role or a password: tokens made before say what is so no more.
 *
 * @param person opaque id
 */
record AccountChanged(String person) {}
