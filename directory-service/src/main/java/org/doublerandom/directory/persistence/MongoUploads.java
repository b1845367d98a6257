package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.SpoolFolder;
import org.doublerandom.directory.domain.imports.table.SpooledTable;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Row;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps brought files in pieces, each under the id of its file and its number; of a file, one document tells what it is for. */
@Component
class MongoUploads implements Uploads {
    static final long MOST_BYTES = 32L * 1024 * 1024;
    static final String PIECES = "importPieces";

    private static final String FILES = "importFiles";

    private final MongoOperations mongo;
    private final Clock clock;

    MongoUploads(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        mongo.indexOps(PIECES).createIndex(new Index("upload", Sort.Direction.ASC));
        mongo.indexOps(FILES).createIndex(new Index("at", Sort.Direction.ASC));
        this.clock = clock;
        // At the start: what a killed process has left lies there in clear.
        SpoolFolder.ofThisProcess();
    }

    @Override
    public Upload keep(ImportId id, InputStream file) {
        String upload = UUID.randomUUID().toString();
        // First, so that no piece can be left of which nobody knows.
        mongo.insert(
                new Document("_id", upload).append("import", id.value()).append("at", Date.from(clock.instant())),
                FILES);
        StoredPieces pieces = new StoredPieces(mongo, upload);
        try {
            return pieces.write(file, MOST_BYTES);
        } catch (UploadTooLarge refusal) {
            drop(new Upload(upload, 0, 0));
            throw refusal;
        }
    }

    @Override
    public Looked look(Upload upload, Dictionary columns, Choice choice, List<Mapping> known) {
        return SpooledTable.look(new StoredPieces(mongo, upload.id()).read(upload.bytes()), columns, choice, known);
    }

    @Override
    public <R> R read(Upload upload, Dictionary columns, Choice choice, Function<Iterator<Row>, R> use) {
        return SpooledTable.read(new StoredPieces(mongo, upload.id()).read(upload.bytes()), columns, choice, use);
    }

    @Override
    public void keepRefused(Upload upload, LineSet refused) {
        mongo.updateFirst(byId(upload), Update.update("refused", new Binary(refused.bytes())), FILES);
    }

    @Override
    public LineSet refused(Upload upload) {
        Document file = mongo.findOne(byId(upload), Document.class, FILES);
        if (file == null || !file.containsKey("refused")) {
            throw new IllegalStateException(
                    "upload " + upload.id() + ": nothing about its lines (expected: what the examination decided)");
        }
        return LineSet.of(file.get("refused", Binary.class).getData());
    }

    @Override
    public void drop(Upload upload) {
        mongo.remove(query(where("upload").is(upload.id())), PIECES);
        mongo.remove(byId(upload), FILES);
    }

    @Override
    public List<Brought> broughtBefore(Instant then) {
        Query query = query(where("at").lt(Date.from(then)));
        query.fields().include("import");
        return mongo.find(query, Document.class, FILES).stream()
                .map(file ->
                        new Brought(new Upload(file.getString("_id"), 0, 0), new ImportId(file.getString("import"))))
                .toList();
    }

    private static Query byId(Upload upload) {
        return query(where("_id").is(upload.id()));
    }
}
