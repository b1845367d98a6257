package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.tables.value.WrittenDate;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;

/** A table of inspectors, as the personnel office keeps it. */
public final class InspectorTable implements Table<ListedInspector> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("inspector", 23),
            Column.required("person", 64),
            Column.required("name", 40),
            Column.required("unit", 80),
            Column.required("unitName", 80),
            Column.optional("certificate", 40),
            Column.optional("tags", 200),
            Column.required("cap", 6),
            Column.optional("issuer", 80),
            Column.optional("validFrom", 30),
            Column.optional("validTo", 30),
            Column.optional("items", 2000),
            Column.optional("borrowedFor", 64),
            Column.optional("loanDocument", 80));
    private static final String UNLIMITED = "长期";

    private final Map<PersonId, InspectorId> known = new HashMap<>();
    private final Map<InspectorId, InspectorFacts> before = new HashMap<>();
    private final Map<String, Set<Unit>> units = new HashMap<>();

    /** @param directory the inspectors so far: nobody is two of them, and what the file has no column for they keep */
    public InspectorTable(List<Inspector> directory) {
        directory.forEach(inspector -> known.put(inspector.facts().person(), inspector.id()));
        directory.forEach(inspector -> before.put(inspector.id(), inspector.facts()));
        before.values()
                .forEach(facts -> units.computeIfAbsent(facts.unitName(), name -> new HashSet<>())
                        .add(facts.unit()));
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<ListedInspector> read(Cells cells) {
        Optional<InspectorId> id = cells.written("inspector", cell -> new InspectorId(WrittenCode.of(cell)));
        id.map(before::get).ifPresent(facts -> keep(cells, facts));
        Optional<PersonId> person = cells.value("person", PersonId::new);
        if (cells.text("unit").isEmpty()) {
            named(cells.text("unitName")).ifPresent(unit -> cells.keep("unit", unit.value()));
        }
        Optional<Unit> unit = cells.value("unit", text -> named(text).orElseGet(() -> new Unit(text)));
        unit.ifPresent(it -> cells.taken("unit", cells.text("unit"), it.value()));
        Optional<Certificate> certificate = certificate(cells);
        List<ItemId> items = cells.values("items", ItemId::new);
        Optional<Loan> loan = loan(cells);
        List<Tag> tags = cells.values("tags", Tag::new);
        Optional<Integer> cap = cells.value("cap", InspectorTable::cap);
        Optional<InspectorFacts> facts = cells.entry(
                "tags",
                () -> expertOrOfficer(new InspectorFacts(
                        person.orElseThrow(),
                        cells.text("name"),
                        unit.orElseThrow(),
                        cells.text("unitName"),
                        certificate.orElse(null),
                        tags,
                        cap.orElseThrow(),
                        items,
                        loan.orElse(null))));
        return cells.entry("person", () -> onePersonOneInspector(id.orElseThrow(), facts.orElseThrow()));
    }

    @Override
    public String key(ListedInspector entry) {
        return entry.id().value();
    }

    private static void keep(Cells cells, InspectorFacts facts) {
        cells.keep("person", facts.person().value());
        cells.keep("name", facts.name());
        cells.keep("unit", facts.unit().value());
        cells.keep("unitName", facts.unitName());
        cells.keep("cap", Integer.toString(facts.cap()));
        cells.keep("tags", facts.tags().stream().map(Tag::value).collect(Collectors.joining(";")));
        cells.keep("items", facts.items().stream().map(ItemId::value).collect(Collectors.joining(";")));
        Certificate certificate = facts.certificate();
        if (certificate != null) {
            cells.keep("certificate", certificate.number());
            cells.keep("issuer", Objects.toString(certificate.issuer(), ""));
            cells.keep("validFrom", Objects.toString(certificate.valid().from(), ""));
            cells.keep("validTo", Objects.toString(certificate.valid().to(), ""));
        }
        Loan loan = facts.loan();
        if (loan != null) {
            cells.keep("borrowedFor", loan.batch().value());
            cells.keep("loanDocument", cells.text("borrowedFor").isEmpty() ? "" : loan.document());
        }
    }

    /** The unit that is called so by all in the directory who belong to it; nothing where they differ, or nobody does. */
    private Optional<Unit> named(String name) {
        return Optional.ofNullable(units.get(name))
                .filter(same -> same.size() == 1)
                .map(same -> same.iterator().next());
    }

    /** Its dates count with its number only: without one he is on no roster. */
    private static Optional<Certificate> certificate(Cells cells) {
        Optional<String> number = cells.written("certificate", WrittenCode::of);
        Optional<LocalDate> from = cells.written("validFrom", WrittenDate::of);
        Optional<LocalDate> to =
                cells.text("validTo").equals(UNLIMITED) ? Optional.empty() : cells.written("validTo", WrittenDate::of);
        Optional<Span> valid = cells.entry("validTo", () -> new Span(from.orElse(null), to.orElse(null)));
        String issuer = cells.text("issuer");
        return number.flatMap(it -> valid.map(days -> new Certificate(it, issuer.isEmpty() ? null : issuer, days)));
    }

    private static Optional<Loan> loan(Cells cells) {
        Optional<FrameId> batch = cells.value("borrowedFor", FrameId::new);
        String document = cells.text("loanDocument");
        if (cells.text("borrowedFor").isEmpty() != document.isEmpty()) {
            cells.refuse(
                    "loanDocument",
                    "loan-incomplete",
                    "'" + document + "' (expected: the batch and the document that allows it, or neither)");
        }
        return batch.flatMap(it -> cells.entry("loanDocument", () -> new Loan(it, document)));
    }

    private ListedInspector onePersonOneInspector(InspectorId id, InspectorFacts facts) {
        InspectorId same = known.putIfAbsent(facts.person(), id);
        if (same != null && !same.equals(id)) {
            throw new MalformedValue(
                    "person-duplicate",
                    "person " + facts.person().value() + " for inspector " + id.value() + " (expected: one inspector a"
                            + " person; he is " + same.value() + ")");
        }
        return new ListedInspector(id, facts);
    }

    private static InspectorFacts expertOrOfficer(InspectorFacts facts) {
        if (facts.mixesTags()) {
            throw new MalformedValue(
                    "expert-tag",
                    "tags: " + facts.tags() + " (expected: those of an expert alone, who fills no officer's place)");
        }
        return facts;
    }

    private static int cap(String text) {
        if (!text.matches("0|[1-9][0-9]{0,5}")) {
            throw new MalformedValue("cap-malformed", "cap: '" + text + "' (expected: a number from 0 to 999999)");
        }
        return Integer.parseInt(text);
    }
}
