package org.doublerandom.starter.security;

/** The caller may not read the thing, and so does not learn whether there is one. */
public final class NotReadable extends RuntimeException {
    NotReadable(String path) {
        super(path);
    }
}
