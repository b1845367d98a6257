package org.doublerandom.starter.command;

/** The body of a command is larger than any command needs. */
public final class BodyTooLarge extends RuntimeException {
    BodyTooLarge(long most) {
        super("body: more than " + most + " bytes (expected: at most that many)");
    }
}
