package org.doublerandom.draw.application;

/** Told that a draw may have become due; it is looked for again all the same, should the word get lost. */
public interface Completions {
    void wake();
}
