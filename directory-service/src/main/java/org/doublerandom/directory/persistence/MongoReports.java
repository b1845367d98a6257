package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.table.Report;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps reports packed and in pieces; the document that names a report is written when it is whole. */
@Component
class MongoReports implements Reports {
    private static final String REPORTS = "importReports";

    private final MongoOperations mongo;

    MongoReports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Writing begin(ImportId id) {
        mongo.remove(query(where("_id").is(id.value())), REPORTS);
        return new Packed(id);
    }

    @Override
    public Optional<InputStream> read(ImportId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Document.class, REPORTS))
                .map(report -> unpacked(pieces(id).read(report.getInteger("pieces"))));
    }

    private StoredPieces pieces(ImportId id) {
        return new StoredPieces(mongo, "report-" + id.value());
    }

    private static InputStream unpacked(InputStream pieces) {
        try {
            return new GZIPInputStream(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Packed implements Writing {
        private final ImportId id;
        private final PiecesWritten pieces;
        private final Writer text;

        private Packed(ImportId id) {
            this.id = id;
            this.pieces = pieces(id).write();
            try {
                this.text = new OutputStreamWriter(new GZIPOutputStream(pieces), StandardCharsets.UTF_8);
                text.write(Report.HEADER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void add(RowError found) {
            try {
                text.write(Report.line(found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                text.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            mongo.save(new Document("_id", id.value()).append("pieces", pieces.number()), REPORTS);
        }
    }
}
