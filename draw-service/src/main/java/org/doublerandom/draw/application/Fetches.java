package org.doublerandom.draw.application;

/** Told that a frame waits to be fetched; it is looked for again all the same, should the word get lost. */
public interface Fetches {
    void wakeFetching();
}
