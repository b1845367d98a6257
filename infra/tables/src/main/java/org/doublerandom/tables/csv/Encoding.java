package org.doublerandom.tables.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The encodings in which Chinese spreadsheets save text. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8", "US-ASCII"),
    GB18030(Charset.forName("GB18030"), "GB18030", "GBK", "GB2312", "x-mswin-936");

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 1 << 16;

    private final Charset charset;
    private final Set<String> names;

    Encoding(Charset charset, String... names) {
        this.charset = charset;
        this.names = Set.of(names);
    }

    /** The one that holds all that this charset can say; nothing for charsets in which no Chinese spreadsheet saves. */
    public static Optional<Encoding> holding(Charset other) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.names.contains(other.name()))
                .findFirst();
    }

    /**
     * The text without a byte order mark.
     *
     * @throws IOException at the first bytes that are none of this encoding, then or while it is read on
     */
    Reader read(Path file) throws IOException {
        return withoutMark(strict(Files.newInputStream(file)));
    }

    private Reader strict(InputStream bytes) {
        return new InputStreamReader(bytes, decoder());
    }

    /** One that reports what is not of this encoding, in place of showing something else for it. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(new BufferedReader(text, BUFFER));
        try {
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
        } catch (IOException e) {
            reader.close();
            throw e;
        }
        return reader;
    }
}
