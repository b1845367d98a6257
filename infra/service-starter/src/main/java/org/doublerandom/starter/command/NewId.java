package org.doublerandom.starter.command;

/**
 * The id of what a creating command creates: HMAC of person, route and {@code Idempotency-Key} under the service's key.
 *
 * <p>A repeat of the command finds the document it made, and nobody can guess the id of another person's.
 */
public record NewId(String value) {}
