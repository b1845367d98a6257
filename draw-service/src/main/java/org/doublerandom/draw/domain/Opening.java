package org.doublerandom.draw.domain;

import org.doublerandom.values.Person;

/** The wish to open a draw: the serial reserved for it, who opens it, and what it conceals. */
public record Opening(long serial, Person officer, Concealed concealed) {}
