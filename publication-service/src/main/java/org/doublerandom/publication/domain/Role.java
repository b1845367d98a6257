package org.doublerandom.publication.domain;

/** The duties that this service tells apart. */
public enum Role {
    PUBLISHER
}
