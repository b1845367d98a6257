package org.doublerandom.identity;

import java.util.List;

/**
 * A person who may sign in.
 *
 * @param password encoded, with the name of the encoding in braces before it
 * @param person opaque id that all records name
 * @param org code of the authority
 * @param unit code of the unit inside the authority, or {@code *} for all of it
 */
record Account(
        String username, String password, String person, String name, String org, String unit, List<String> roles) {}
