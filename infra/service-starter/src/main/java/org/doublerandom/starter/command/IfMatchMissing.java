package org.doublerandom.starter.command;

/** An edit that does not say what it starts from. */
public final class IfMatchMissing extends RuntimeException {
    IfMatchMissing() {
        super("If-Match is missing (expected: the ETag of what was read)");
    }
}
