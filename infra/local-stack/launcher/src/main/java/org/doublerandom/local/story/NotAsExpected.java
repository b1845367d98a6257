package org.doublerandom.local.story;

/** The story cannot go on: the platform did something else than it should. */
public final class NotAsExpected extends RuntimeException {
    public NotAsExpected(String message) {
        super(message);
    }
}
