package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
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
        for (byte[] piece = next(file); piece.length > 0; piece = next(file)) {
            bytes += piece.length;
            if (bytes > most) {
                throw new UploadTooLarge(most);
            }
            lines += linesIn(piece);
            mongo.insert(
                    new Document("_id", idOf(number)).append("upload", upload).append("bytes", new Binary(piece)),
                    MongoUploads.PIECES);
            number++;
        }
        return new Upload(upload, bytes, lines);
    }

    InputStream read(long bytes) {
        int pieces = Math.toIntExact((bytes + PIECE - 1) / PIECE);
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
