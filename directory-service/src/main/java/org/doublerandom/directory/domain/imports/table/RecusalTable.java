package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.tables.value.WrittenDate;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/** A table of recusals; both sides must be in the directory, or the recusal would silently protect nobody. */
public final class RecusalTable implements Table<Recusal> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("inspector", 23),
            Column.required("target", 23),
            Column.required("reason", 200),
            Column.optional("from", 30),
            Column.optional("to", 30));

    private final Map<InspectorId, Inspector> inspectors;
    private final KnownTargets targets;

    /** @param directory the inspectors so far: their recusals keep what the file has no column for */
    public RecusalTable(List<Inspector> directory, KnownTargets targets) {
        this.inspectors = directory.stream().collect(Collectors.toMap(Inspector::id, Function.identity()));
        this.targets = targets;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void expect(List<Row> rows) {
        targets.expect(rows);
    }

    @Override
    public Optional<Recusal> read(Cells cells) {
        Optional<InspectorId> inspector = cells.written("inspector", cell -> inspector(WrittenCode.of(cell)));
        Optional<TargetId> target = cells.written("target", cell -> target(WrittenCode.of(cell)));
        Optional<LocalDate> from = cells.written("from", WrittenDate::of);
        inspector
                .flatMap(id -> target.flatMap(of -> recusal(id, of, from.orElse(null))))
                .ifPresent(same -> keep(cells, same));
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

    private Optional<Recusal> recusal(InspectorId inspector, TargetId target, @Nullable LocalDate from) {
        return inspectors.get(inspector).recusals().stream()
                .filter(recusal -> recusal.target().equals(target))
                .filter(recusal -> Objects.equals(recusal.period().from(), from))
                .findFirst();
    }

    private static void keep(Cells cells, Recusal known) {
        cells.keep("reason", known.reason());
        cells.keep("to", Objects.toString(known.period().to(), ""));
    }

    private InspectorId inspector(String text) {
        InspectorId id = new InspectorId(text);
        if (!inspectors.containsKey(id)) {
            throw new MalformedValue("inspector-unknown", "inspector " + text + " (expected: one of the directory)");
        }
        return id;
    }

    private TargetId target(String text) {
        TargetId id = new TargetId(text);
        targets.require(id);
        return id;
    }
}
