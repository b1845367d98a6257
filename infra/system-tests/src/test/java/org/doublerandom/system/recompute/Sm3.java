package org.doublerandom.system.recompute;

import java.nio.ByteBuffer;

/** The hash of GB/T 32905-2016, which the Java platform does not have. */
final class Sm3 {
    private static final int[] BEGINNING = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    private static final int BLOCK = 64;

    private Sm3() {}

    static byte[] digest(byte[] message) {
        ByteBuffer padded = padded(message);
        int[] value = BEGINNING.clone();
        while (padded.hasRemaining()) {
            compress(value, padded);
        }
        ByteBuffer digest = ByteBuffer.allocate(32);
        for (int word : value) {
            digest.putInt(word);
        }
        return digest.array();
    }

    private static ByteBuffer padded(byte[] message) {
        int blocks = (message.length + 9 + BLOCK - 1) / BLOCK;
        ByteBuffer padded = ByteBuffer.allocate(blocks * BLOCK);
        padded.put(message).put((byte) 0x80);
        padded.putLong(blocks * BLOCK - 8, message.length * 8L);
        return padded.rewind();
    }

    private static void compress(int[] value, ByteBuffer message) {
        int[] w = expanded(message);
        int[] v = value.clone();
        for (int j = 0; j < 64; j++) {
            int turned = Integer.rotateLeft(v[0], 12);
            int constant = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
            int ss1 = Integer.rotateLeft(turned + v[4] + constant, 7);
            int tt1 = ff(j, v[0], v[1], v[2]) + v[3] + (ss1 ^ turned) + (w[j] ^ w[j + 4]);
            int tt2 = gg(j, v[4], v[5], v[6]) + v[7] + ss1 + w[j];
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

    private static int[] expanded(ByteBuffer message) {
        int[] w = new int[68];
        for (int j = 0; j < 16; j++) {
            w[j] = message.getInt();
        }
        for (int j = 16; j < 68; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            int spread = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
            w[j] = spread ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
        }
        return w;
    }

    private static int ff(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
    }

    private static int gg(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : (x & y) | (~x & z);
    }
}
