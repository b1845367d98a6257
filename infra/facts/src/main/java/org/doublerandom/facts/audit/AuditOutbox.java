package org.doublerandom.facts.audit;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.doublerandom.facts.command.Command;

/**
 * The entries of one write: they wait in the document that was written, beside its outbox, so that none of what was
 * accepted can lack one.
 */
public final class AuditOutbox {
    public static final String ENTRIES = "audit";
    public static final String SINCE = "auditSince";

    private final List<Document> entries;
    private final Date now;

    private AuditOutbox(List<Document> entries, Date now) {
        this.entries = entries;
        this.now = now;
    }

    /** The entry of the command that this thread carries out; none in reactions and jobs. */
    public static AuditOutbox ofWrite(String object, long version, Instant now) {
        Date at = Date.from(now);
        List<Document> entries = Command.current().stream()
                .map(command ->
                        AuditEntry.accepted(command, object, version, at).toDocument())
                .toList();
        return new AuditOutbox(entries, at);
    }

    /** Adds the entries to a document that is about to be inserted. */
    public Document intoNew(Document document) {
        return entries.isEmpty() ? document : document.append(ENTRIES, entries).append(SINCE, now);
    }

    /** Adds the entries to an update that is about to be carried out. */
    public Document intoUpdate(Document update) {
        if (!entries.isEmpty()) {
            part(update, "$push").append(ENTRIES, new Document("$each", entries));
            part(update, "$min").append(SINCE, now);
        }
        return update;
    }

    private static Document part(Document update, String operator) {
        return (Document) update.computeIfAbsent(operator, absent -> new Document());
    }
}
