package org.doublerandom.starter.security;

import org.doublerandom.values.Unit;

/**
 * How far a call goes inside the caller's authority, as the table of rights says; a parameter of controller methods.
 *
 * @param unit everything that belongs to this unit or to one below it
 */
public record Reach(Unit unit) {}
