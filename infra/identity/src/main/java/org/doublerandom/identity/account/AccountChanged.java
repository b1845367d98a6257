package org.doublerandom.identity.account;

/** Published when what an account may do, or its password, has changed: what was granted to the person before is void. */
public record AccountChanged(String person) {}
