package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.types.Binary;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.springframework.data.mongodb.core.MongoOperations;

/** The content of one brought file, of which one piece at a time is in memory. */
final class StoredPieces {
    private static final int PIECE = 256 * 1024;

    private final MongoOperations mongo;
    private final String upload;

    StoredPieces(MongoOperations mongo, String upload) {
        this.mongo = mongo;
        this.upload = upload;
    }

    Upload write(InputStream file, long most) {
        long bytes = 0;
        long lines = 0;
        int number = 0;
        MessageDigest digest = sha256();
        for (byte[] piece = next(file); piece.length > 0; piece = next(file)) {
            bytes += piece.length;
            if (bytes > most) {
                throw new UploadTooLarge(most);
            }
            lines += linesIn(piece);
            digest.update(piece);
            mongo.insert(
                    new Document("_id", idOf(number)).append("upload", upload).append("bytes", new Binary(piece)),
                    MongoUploads.PIECES);
            number++;
        }
        return new Upload(upload, bytes, lines, HexFormat.of().formatHex(digest.digest()));
    }

    /** What is written is there piece by piece; of an earlier attempt it takes the place. */
    PiecesWritten write() {
        return new PiecesWritten(
                PIECE,
                (number, piece) -> mongo.save(
                        new Document("_id", idOf(number))
                                .append("upload", upload)
                                .append("bytes", new Binary(piece)),
                        MongoUploads.PIECES));
    }

    InputStream read(long bytes) {
        return read(Math.toIntExact((bytes + PIECE - 1) / PIECE));
    }

    InputStream read(int pieces) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;

            @Override
            public boolean hasMoreElements() {
                return number < pieces;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(piece(number++));
            }
        });
    }

    private byte[] piece(int number) {
        Document found = mongo.findOne(query(where("_id").is(idOf(number))), Document.class, MongoUploads.PIECES);
        if (found == null) {
            throw new IllegalStateException("piece " + number + " of upload " + upload
                    + " is not stored (expected: kept until its import ends)");
        }
        return found.get("bytes", Binary.class).getData();
    }

    private String idOf(int number) {
        return upload + "/" + number;
    }

    private static byte[] next(InputStream file) {
        try {
            return file.readNBytes(PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static long linesIn(byte[] piece) {
        long lines = 0;
        for (byte b : piece) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
