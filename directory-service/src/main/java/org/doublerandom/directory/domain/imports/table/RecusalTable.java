package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.tables.value.WrittenDate;
import org.doublerandom.values.MalformedValue;

/** A table of recusals; both sides must be in the directory, or the recusal would silently protect nobody. */
public final class RecusalTable implements Table<Recusal> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("inspector", 23),
            Column.required("target", 23),
            Column.required("reason", 200),
            Column.optional("from", 30),
            Column.optional("to", 30));

    private final Predicate<InspectorId> inspectorKnown;
    private final Predicate<TargetId> targetKnown;

    public RecusalTable(Predicate<InspectorId> inspectorKnown, Predicate<TargetId> targetKnown) {
        this.inspectorKnown = inspectorKnown;
        this.targetKnown = targetKnown;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<Recusal> read(Cells cells) {
        Optional<InspectorId> inspector = cells.written("inspector", cell -> inspector(WrittenCode.of(cell)));
        Optional<TargetId> target = cells.written("target", cell -> target(WrittenCode.of(cell)));
        Optional<LocalDate> from = cells.written("from", WrittenDate::of);
        Optional<LocalDate> to = cells.written("to", WrittenDate::of);
        Optional<Span> period = cells.entry("to", () -> new Span(from.orElse(null), to.orElse(null)));
        return cells.entry(
                "inspector",
                () -> new Recusal(
                        inspector.orElseThrow(), target.orElseThrow(), cells.text("reason"), period.orElseThrow()));
    }

    @Override
    public String key(Recusal entry) {
        LocalDate from = entry.period().from();
        return entry.inspector().value() + " " + entry.target().value() + (from == null ? "" : " " + from);
    }

    private InspectorId inspector(String text) {
        InspectorId id = new InspectorId(text);
        if (!inspectorKnown.test(id)) {
            throw new MalformedValue("inspector-unknown", "inspector " + text + " (expected: one of the directory)");
        }
        return id;
    }

    private TargetId target(String text) {
        TargetId id = new TargetId(text);
        if (!targetKnown.test(id)) {
            throw new MalformedValue("target-unknown", "target " + text + " (expected: one of the directory)");
        }
        return id;
    }
}
