package org.doublerandom.values;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/** SM3 as GB/T 32905-2016 states it; own code, for the draw uses nothing but the platform, which lacks it. */
final class Sm3 extends MessageDigest {
    private static final int BLOCK = 64;
    private static final int LENGTH = 32;
    private static final int WORDS = 8;
    private static final int ROUNDS = 64;
    private static final int FIRST_ROUNDS = 16;
    private static final int EXPANDED = 68;
    private static final int LENGTH_FIELD = 56;
    private static final int[] INITIAL = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    private static final int[] CONSTANTS = constants();

    private final int[] state = INITIAL.clone();
    private final byte[] block = new byte[BLOCK];
    private final int[] words = new int[EXPANDED];
    private int used;
    private long length;

    Sm3() {
        super("SM3");
    }

    private static int[] constants() {
        int[] constants = new int[ROUNDS];
        for (int j = 0; j < ROUNDS; j++) {
            constants[j] = Integer.rotateLeft(j < FIRST_ROUNDS ? 0x79cc4519 : 0x7a879d8a, j);
        }
        return constants;
    }

    @Override
    protected int engineGetDigestLength() {
        return LENGTH;
    }

    @Override
    protected void engineUpdate(byte input) {
        block[used++] = input;
        length++;
        if (used == BLOCK) {
            compress();
        }
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end) {
            int part = Math.min(BLOCK - used, end - at);
            System.arraycopy(input, at, block, used, part);
            used += part;
            at += part;
            if (used == BLOCK) {
                compress();
            }
        }
        length += count;
    }

    @Override
    protected byte[] engineDigest() {
        long bits = length * Byte.SIZE;
        engineUpdate((byte) 0x80);
        if (used > LENGTH_FIELD) {
            Arrays.fill(block, used, BLOCK, (byte) 0);
            compress();
        }
        Arrays.fill(block, used, LENGTH_FIELD, (byte) 0);
        ByteBuffer.wrap(block).putLong(LENGTH_FIELD, bits);
        compress();
        ByteBuffer hash = ByteBuffer.allocate(LENGTH);
        hash.asIntBuffer().put(state);
        engineReset();
        return hash.array();
    }

    @Override
    protected void engineReset() {
        System.arraycopy(INITIAL, 0, state, 0, WORDS);
        used = 0;
        length = 0;
    }

    private void compress() {
        expand();
        int[] before = state.clone();
        for (int j = 0; j < FIRST_ROUNDS; j++) {
            round(j, state[0] ^ state[1] ^ state[2], state[4] ^ state[5] ^ state[6]);
        }
        for (int j = FIRST_ROUNDS; j < ROUNDS; j++) {
            int majority = (state[0] & state[1]) | (state[0] & state[2]) | (state[1] & state[2]);
            round(j, majority, (state[4] & state[5]) | (~state[4] & state[6]));
        }
        for (int i = 0; i < WORDS; i++) {
            state[i] ^= before[i];
        }
        used = 0;
    }

    private void round(int j, int ff, int gg) {
        int turned = Integer.rotateLeft(state[0], 12);
        int ss1 = Integer.rotateLeft(turned + state[4] + CONSTANTS[j], 7);
        int tt1 = ff + state[3] + (ss1 ^ turned) + (words[j] ^ words[j + 4]);
        int tt2 = gg + state[7] + ss1 + words[j];
        state[3] = state[2];
        state[2] = Integer.rotateLeft(state[1], 9);
        state[1] = state[0];
        state[0] = tt1;
        state[7] = state[6];
        state[6] = Integer.rotateLeft(state[5], 19);
        state[5] = state[4];
        state[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
    }

    private void expand() {
        ByteBuffer.wrap(block).asIntBuffer().get(words, 0, BLOCK / Integer.BYTES);
        for (int j = BLOCK / Integer.BYTES; j < EXPANDED; j++) {
            int x = words[j - 16] ^ words[j - 9] ^ Integer.rotateLeft(words[j - 3], 15);
            int mixed = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
            words[j] = mixed ^ Integer.rotateLeft(words[j - 13], 7) ^ words[j - 6];
        }
    }
}
