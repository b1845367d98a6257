package org.doublerandom.directory.domain.register;

/** The root of a night's register is public from now on: whatever the directory becomes is held against it. */
public record RegisterRooted(Register register) {}
