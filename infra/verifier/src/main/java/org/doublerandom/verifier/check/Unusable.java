package org.doublerandom.verifier.check;

import org.doublerandom.verifier.words.Said;
import org.doublerandom.verifier.words.Words;

/** What was given cannot be read or understood; it says nothing about the draw. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Said said;

    public Unusable(String key, Object... gaps) {
        super(Words.ENGLISH.say(key, gaps));
        this.said = Said.of(key, gaps);
    }

    public Said said() {
        return said;
    }
}
