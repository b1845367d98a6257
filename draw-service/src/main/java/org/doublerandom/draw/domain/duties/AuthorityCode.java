package org.doublerandom.draw.domain.duties;

import org.doublerandom.draw.domain.frame.Field;

/** The code of the authority that draws and keeps a log. */
public record AuthorityCode(String code) implements Comparable<AuthorityCode> {
    public AuthorityCode {
        Field.NAME.require(code);
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
