package org.doublerandom.draw.domain.frame;

/** The three files of a frame as they were frozen, each as it comes. */
public record FramePieces(FilePieces pool, FilePieces roster, FilePieces conflicts) {}
