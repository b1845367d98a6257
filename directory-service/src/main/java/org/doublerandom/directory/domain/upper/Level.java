package org.doublerandom.directory.domain.upper;

/** Of which level the authority is that issues a list. */
public enum Level {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
