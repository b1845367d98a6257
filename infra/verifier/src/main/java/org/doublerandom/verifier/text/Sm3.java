package org.doublerandom.verifier.text;

import java.security.MessageDigest;

/** The hash of GB/T 32905-2016, which the Java platform does not have. */
final class Sm3 extends MessageDigest {
    private static final int[] BEGINNING = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    private static final int BLOCK = 64;

    private final int[] value = new int[8];
    private final int[] words = new int[68];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    Sm3() {
        super("SM3");
        engineReset();
    }

    @Override
    protected void engineReset() {
        System.arraycopy(BEGINNING, 0, value, 0, value.length);
        filled = 0;
        length = 0;
    }

    @Override
    protected void engineUpdate(byte input) {
        block[filled++] = input;
        length++;
        if (filled == BLOCK) {
            compress();
            filled = 0;
        }
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int count) {
        for (int i = 0; i < count; i++) {
            engineUpdate(input[offset + i]);
        }
    }

    @Override
    protected int engineGetDigestLength() {
        return 32;
    }

    @Override
    protected byte[] engineDigest() {
        long bits = length * 8;
        engineUpdate((byte) 0x80);
        while (filled != BLOCK - 8) {
            engineUpdate((byte) 0);
        }
        for (int shift = 56; shift >= 0; shift -= 8) {
            engineUpdate((byte) (bits >>> shift));
        }
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (value[i / 4] >>> (24 - 8 * (i % 4)));
        }
        engineReset();
        return digest;
    }

    private void compress() {
        expand();
        int[] v = value.clone();
        for (int j = 0; j < 64; j++) {
            int turned = Integer.rotateLeft(v[0], 12);
            int constant = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
            int ss1 = Integer.rotateLeft(turned + v[4] + constant, 7);
            int tt1 = ff(j, v[0], v[1], v[2]) + v[3] + (ss1 ^ turned) + (words[j] ^ words[j + 4]);
            int tt2 = gg(j, v[4], v[5], v[6]) + v[7] + ss1 + words[j];
            v[3] = v[2];
            v[2] = Integer.rotateLeft(v[1], 9);
            v[1] = v[0];
            v[0] = tt1;
            v[7] = v[6];
            v[6] = Integer.rotateLeft(v[5], 19);
            v[5] = v[4];
            v[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        for (int i = 0; i < value.length; i++) {
            value[i] ^= v[i];
        }
    }

    private void expand() {
        for (int j = 0; j < 16; j++) {
            words[j] = (block[4 * j] & 255) << 24
                    | (block[4 * j + 1] & 255) << 16
                    | (block[4 * j + 2] & 255) << 8
                    | (block[4 * j + 3] & 255);
        }
        for (int j = 16; j < words.length; j++) {
            int x = words[j - 16] ^ words[j - 9] ^ Integer.rotateLeft(words[j - 3], 15);
            int spread = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
            words[j] = spread ^ Integer.rotateLeft(words[j - 13], 7) ^ words[j - 6];
        }
    }

    private static int ff(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
    }

    private static int gg(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (~x & z);
    }
}
