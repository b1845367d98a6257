package org.doublerandom.directory.persistence;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/** Cuts what is written into pieces and stores each as soon as it is full; a piece of an earlier attempt is overwritten. */
final class PiecesWritten extends OutputStream {
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private final int size;
    private final BiConsumer<Integer, byte[]> store;
    private int number;

    /** @param store is given the number of each piece, from 0, and its bytes */
    PiecesWritten(int size, BiConsumer<Integer, byte[]> store) {
        this.size = size;
        this.store = store;
    }

    /** How many pieces are stored. */
    int number() {
        return number;
    }

    @Override
    public void write(int b) {
        piece.write(b);
        storeIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        piece.write(bytes, from, length);
        storeIfFull();
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            storePiece();
        }
    }

    private void storeIfFull() {
        if (piece.size() >= size) {
            storePiece();
        }
    }

    private void storePiece() {
        store.accept(number, piece.toByteArray());
        piece.reset();
        number++;
    }
}
