package org.doublerandom.draw.domain.frame;

/** The three files of a frame as they were frozen, byte for byte. */
public record FrameFiles(byte[] pool, byte[] roster, byte[] conflicts) {

    /** Each in one piece. */
    public FramePieces pieces() {
        return new FramePieces(FilePieces.of(pool), FilePieces.of(roster), FilePieces.of(conflicts));
    }
}
