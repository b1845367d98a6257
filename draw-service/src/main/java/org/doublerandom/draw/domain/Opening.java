package org.doublerandom.draw.domain;

import org.doublerandom.values.Person;

/** The wish to open a draw: the serial reserved for it, who opens it, and the secret that is committed to. */
public record Opening(long serial, Person officer, Deposit deposit) {}
