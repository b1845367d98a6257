package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.doublerandom.local.store.engine.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every command, each in the way that the engine asks for: as a query, as a change, or as a change alone. */
public final class StoreBackend extends AbstractMongoBackend {
    private static final Logger LOG = LoggerFactory.getLogger(StoreBackend.class);
    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify", "create");
    private static final Set<String> CHANGES_ALONE =
            Set.of("createindexes", "dropindexes", "drop", "dropdatabase", "renamecollection");

    private final Engine engine;
    private final OpenCursors cursors = new OpenCursors(getCursorRegistry());
    private final Queries queries = new Queries(cursors);
    private volatile Map<String, StoredDatabase> databases = new ConcurrentHashMap<>();

    public StoreBackend(Engine engine) {
        this.engine = engine;
        open();
        engine.start(this::open);
    }

    /** Opens every map, so that none is left out of a compaction. */
    private void open() {
        cursors.forgetAll();
        Map<String, StoredDatabase> found = new ConcurrentHashMap<>();
        for (String map : engine.mapNames()) {
            String database = StoredDatabase.databaseOf(map);
            if (database != null) {
                found.computeIfAbsent(database, this::openOrCreateDatabase);
            }
        }
        databases = found;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document command = message.getDocument();
        String name = command.keySet().iterator().next();
        // Answered here, because the library would log whole documents with each refusal.
        try {
            return handleCommand(message.getChannel(), message.getDatabaseName(), name, command);
        } catch (MongoServerException e) {
            LOG.debug("{} refused: {}", name, e.getMessage());
            return Replies.refusal(e);
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
            return Replies.refusal(new MongoServerException("unexpected: " + e.getMessage(), e));
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        UnaryOperator<Document> library = each -> super.handleCommand(channel, database, command, each);
        if (name.equals("hello")) {
            // The same question under its newer name.
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (name.equals("backup") && database.equals("admin")) {
            engine.backup(String.valueOf(query.get("to")));
            return Replies.ok(new Document());
        }
        if (CHANGES.contains(name)) {
            return engine.change(() -> change(name, query, library));
        }
        if (CHANGES_ALONE.contains(name)) {
            return engine.changeAlone(() ->
                    name.equals("dropindexes") ? resolveDatabase(database).dropIndexes(query) : library.apply(query));
        }
        if (name.equals("aggregate") && writes(query)) {
            return engine.changeAlone(() -> aggregate(database, query));
        }
        // What a cursor has handed over would be missing from a second answer.
        return name.equals("getmore")
                ? engine.read(() -> read(name, database, query, library))
                : engine.readAnew(() -> read(name, database, query, library));
    }

    private static Document change(String name, Document command, UnaryOperator<Document> library) {
        return switch (name) {
            case "insert" -> Writes.insert(command, library);
            case "update" -> Writes.each(command, "updates", library);
            case "delete" -> Writes.each(command, "deletes", library);
            default -> library.apply(command);
        };
    }

    private Document read(String name, String database, Document command, UnaryOperator<Document> library) {
        return switch (name) {
            case "find" ->
                database.equals("admin")
                        ? library.apply(command)
                        : stored(database, command, "find", () -> queries.find(resolveDatabase(database), command));
            case "getmore" -> queries.more(resolveDatabase(database), command);
            case "explain" -> queries.explain(resolveDatabase(database), command);
            case "aggregate" -> {
                Document reply = aggregate(database, command);
                resolveDatabase(database).changes().awaitStored();
                yield reply;
            }
            case "count", "distinct" -> stored(database, command, name, () -> library.apply(command));
            default -> library.apply(command);
        };
    }

    /** Waits until what was read is stored, so that nobody has seen what a kill takes away. */
    private Document stored(String database, Document command, String field, Supplier<Document> query) {
        Document reply = query.get();
        StoredCollection collection = resolveDatabase(database).collection(String.valueOf(command.get(field)));
        if (collection != null) {
            collection.changes().awaitStored();
        }
        return reply;
    }

    private Document aggregate(String database, Document command) {
        AggregationParts parts = new AggregationParts(this::resolveDatabase, oplog);
        return queries.aggregate(resolveDatabase(database), command, parts);
    }

    private static boolean writes(Document command) {
        if (!(command.get("pipeline") instanceof List<?> stages) || stages.isEmpty()) {
            return false;
        }
        return stages.get(stages.size() - 1) instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    @Override
    public StoredDatabase resolveDatabase(String name) {
        return databases.computeIfAbsent(name, this::openOrCreateDatabase);
    }

    @Override
    protected StoredDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, engine, getCursorRegistry());
    }

    @Override
    protected Set<String> listDatabaseNames() {
        return Set.copyOf(databases.keySet());
    }

    @Override
    public void dropDatabase(String name) {
        StoredDatabase dropped = databases.remove(name);
        if (dropped != null) {
            dropped.drop(oplog);
        }
    }

    @Override
    public void handleClose(Channel channel) {
        databases.values().forEach(database -> database.handleClose(channel));
    }

    @Override
    public void closeCursors(List<Long> ids) {
        ids.forEach(cursors::forget);
    }

    @Override
    protected Document handleKillCursors(Document command) {
        Document reply = super.handleKillCursors(command);
        ((List<?>) Objects.requireNonNull(command.get("cursors"))).forEach(id -> cursors.forget((Long) id));
        return reply;
    }

    @Override
    public void close() {
        super.close();
        engine.close();
    }
}
