package org.doublerandom.starter.security;

/**
 * How far a call goes inside the caller's authority, as the table of rights says; a parameter of controller methods.
 *
 * @param unit everything that belongs to this unit or to one below it, whose codes begin alike; {@code *} for all
 */
public record Reach(String unit) {
    static final String WHOLE = "*";
}
