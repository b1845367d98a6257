package org.doublerandom.facts.audit;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.doublerandom.facts.command.Circumstances;
import org.doublerandom.facts.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, tried to do, or read. Of persons it holds opaque ids, of what was sent only a digest.
 *
 * @param object id of what was dealt with, if the operation names one
 * @param from version before, 0 where nothing was; with {@code to} only where something was written
 * @param code of the refusal, for refused commands
 */
public record AuditEntry(
        String id,
        Date at,
        Kind kind,
        String person,
        Circumstances circumstances,
        @Nullable String object,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable String digest,
        @Nullable String code) {

    /** What became of it. */
    public enum Kind {
        ACCEPTED,
        REFUSED,
        READ
    }

    static AuditEntry accepted(Command command, String object, long to, Date at) {
        return new AuditEntry(
                newId(),
                at,
                Kind.ACCEPTED,
                command.person(),
                command.circumstances(),
                object,
                to - 1,
                to,
                command.digest(),
                null);
    }

    public static AuditEntry refused(
            String person, Circumstances circumstances, @Nullable String object, String code, Instant at) {
        String digest = Command.current().map(Command::digest).orElse(null);
        return new AuditEntry(
                newId(), Date.from(at), Kind.REFUSED, person, circumstances, object, null, null, digest, code);
    }

    public static AuditEntry read(String person, Circumstances circumstances, @Nullable String object, Instant at) {
        return new AuditEntry(newId(), Date.from(at), Kind.READ, person, circumstances, object, null, null, null, null);
    }

    Document toDocument() {
        Document document = new Document("_id", id)
                .append("at", at)
                .append("kind", kind.name())
                .append("person", person)
                .append("roles", List.copyOf(circumstances.roles()))
                .append("operation", circumstances.operation());
        append(document, "object", object);
        append(document, "from", from);
        append(document, "to", to);
        append(document, "digest", digest);
        append(document, "code", code);
        append(document, "trace", circumstances.trace());
        return document;
    }

    private static void append(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
