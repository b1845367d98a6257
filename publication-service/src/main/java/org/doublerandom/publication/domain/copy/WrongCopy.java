package org.doublerandom.publication.domain.copy;

/** What was handed out is not what was told, or is not handed out at all. */
public final class WrongCopy extends RuntimeException {
    public WrongCopy(String message) {
        super(message);
    }
}
