package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Assignment;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** Not the inspector himself, because imports, recusals and draws write his fields apart from each other. */
record InspectorDocument(
        String inspector,
        String person,
        String name,
        String unit,
        String unitName,
        @Nullable String certificate,
        List<String> tags,
        int cap,
        @Nullable List<RecusalDocument> recusals,
        @Nullable List<AssignmentDocument> assignments,
        @Nullable Instant since,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> items,
        @Nullable String borrowedFor,
        @Nullable String loanDocument) {

    record RecusalDocument(
            String target,
            String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static RecusalDocument of(Recusal recusal) {
            return new RecusalDocument(
                    recusal.target().value(),
                    recusal.reason(),
                    recusal.period().from(),
                    recusal.period().to());
        }
    }

    record AssignmentDocument(String draw, String target, int year) {}

    static Update update(ListedInspector entry) {
        InspectorFacts facts = entry.facts();
        Update update = new Update()
                .set("inspector", entry.id().value())
                .set("person", facts.person().value())
                .set("name", facts.name())
                .set("unit", facts.unit().value())
                .set("unitName", facts.unitName())
                .set("tags", facts.tags().stream().map(Tag::value).toList())
                .set("cap", facts.cap())
                .set("items", facts.items().stream().map(ItemId::value).toList());
        Certificate certificate = facts.certificate();
        set(update, "certificate", certificate == null ? null : certificate.number());
        set(update, "issuer", certificate == null ? null : certificate.issuer());
        set(
                update,
                "validFrom",
                certificate == null ? null : certificate.valid().from());
        set(update, "validTo", certificate == null ? null : certificate.valid().to());
        Loan loan = facts.loan();
        set(update, "borrowedFor", loan == null ? null : loan.batch().value());
        set(update, "loanDocument", loan == null ? null : loan.document());
        return update;
    }

    private static void set(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }

    Inspector toInspector() {
        InspectorId own = new InspectorId(inspector);
        InspectorFacts facts = new InspectorFacts(
                new PersonId(person),
                name,
                new Unit(unit),
                unitName,
                certificate == null ? null : new Certificate(certificate, issuer, new Span(validFrom, validTo)),
                tags.stream().map(Tag::new).toList(),
                cap,
                items == null ? List.of() : items.stream().map(ItemId::new).toList(),
                borrowedFor == null || loanDocument == null ? null : new Loan(new FrameId(borrowedFor), loanDocument));
        return new Inspector(own, facts, recusalsOf(own), assignmentsMade(), since);
    }

    private List<Recusal> recusalsOf(InspectorId own) {
        return recusals == null
                ? List.of()
                : recusals.stream()
                        .map(each -> new Recusal(
                                own, new TargetId(each.target()), each.reason(), new Span(each.from(), each.to())))
                        .toList();
    }

    private List<Assignment> assignmentsMade() {
        return assignments == null
                ? List.of()
                : assignments.stream()
                        .map(each -> new Assignment(new FrameId(each.draw()), new TargetId(each.target()), each.year()))
                        .toList();
    }
}
