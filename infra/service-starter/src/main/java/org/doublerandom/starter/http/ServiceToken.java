package org.doublerandom.starter.http;

/** The token by which this service signs in at others. */
@FunctionalInterface
public interface ServiceToken {
    String value();
}
