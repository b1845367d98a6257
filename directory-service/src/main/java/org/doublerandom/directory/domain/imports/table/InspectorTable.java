package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;

/** A table of inspectors, as the personnel office keeps it. */
public final class InspectorTable implements Table<ListedInspector> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("inspector", 23),
            Column.required("person", 64),
            Column.required("name", 40),
            Column.required("unit", 12),
            Column.required("unitName", 80),
            Column.optional("certificate", 40),
            Column.optional("tags", 200),
            Column.required("cap", 6));

    private final Map<PersonId, InspectorId> known = new HashMap<>();

    /** @param directory the inspectors so far: nobody is two of them */
    public InspectorTable(List<Inspector> directory) {
        directory.forEach(inspector -> known.put(inspector.facts().person(), inspector.id()));
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<ListedInspector> read(Cells cells) {
        Optional<InspectorId> id = cells.written("inspector", cell -> new InspectorId(WrittenCode.of(cell)));
        Optional<PersonId> person = cells.value("person", PersonId::new);
        Optional<Unit> unit = cells.value("unit", Unit::new);
        Optional<String> certificate = cells.written("certificate", WrittenCode::of);
        List<Tag> tags = cells.values("tags", Tag::new);
        Optional<Integer> cap = cells.value("cap", InspectorTable::cap);
        Optional<InspectorFacts> facts = cells.entry(
                "tags",
                () -> new InspectorFacts(
                        person.orElseThrow(),
                        cells.text("name"),
                        unit.orElseThrow(),
                        cells.text("unitName"),
                        certificate.orElse(null),
                        tags,
                        cap.orElseThrow()));
        return cells.entry("person", () -> onePersonOneInspector(id.orElseThrow(), facts.orElseThrow()));
    }

    @Override
    public String key(ListedInspector entry) {
        return entry.id().value();
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

    private static int cap(String text) {
        if (!text.matches("0|[1-9][0-9]{0,5}")) {
            throw new MalformedValue("cap-malformed", "cap: '" + text + "' (expected: a number from 0 to 999999)");
        }
        return Integer.parseInt(text);
    }
}
