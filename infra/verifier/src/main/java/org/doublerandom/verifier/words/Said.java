package org.doublerandom.verifier.words;

import java.util.List;

/** A sentence in no language yet: its key, and what stands in its gaps. */
public record Said(String key, List<Object> gaps) {
    public static Said of(String key, Object... gaps) {
        return new Said(key, List.of(gaps));
    }
}
