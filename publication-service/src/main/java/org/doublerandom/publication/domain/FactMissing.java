package org.doublerandom.publication.domain;

/** Something refers to a fact that is not here yet; it will be, because every fact reaches this service some day. */
public abstract class FactMissing extends RuntimeException {
    protected FactMissing(String message) {
        super(message);
    }
}
