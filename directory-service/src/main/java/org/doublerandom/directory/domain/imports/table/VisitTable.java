package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.visit.ImportedVisits;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.NamedItems;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.tables.value.WrittenDate;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;

/** A table of visits that other systems hold, of targets that the directory knows (domain §10, G3 and G9). */
public final class VisitTable implements Table<Visit> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("target", 23),
            Column.required("day", 30),
            Column.required("kind", 20),
            Column.required("items", 500),
            Column.required("by", 100),
            Column.required("result", 200),
            Column.required("document", 100));

    private final AuthorityCode keeper;
    private final LocalDate today;
    private final KnownTargets targets;
    private final NamedItems items;
    private final KnownAuthorities authorities;

    /**
     * @param today nobody has made a visit on a later day
     * @param items by which its words for items are known
     * @param authorities by whose names it is known which visits are theirs
     */
    public VisitTable(
            AuthorityCode keeper,
            LocalDate today,
            KnownTargets targets,
            NamedItems items,
            KnownAuthorities authorities) {
        this.keeper = keeper;
        this.today = today;
        this.targets = targets;
        this.items = items;
        this.authorities = authorities;
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
    public Optional<Visit> read(Cells cells) {
        Optional<TargetId> target = cells.written("target", cell -> target(WrittenCode.of(cell)));
        Optional<LocalDate> day = cells.written("day", this::day);
        Optional<InspectionKind> kind = cells.value("kind", InspectionKind::written);
        return cells.entry("target", () -> visit(cells, target.orElseThrow(), day.orElseThrow(), kind.orElseThrow()));
    }

    private Visit visit(Cells cells, TargetId target, LocalDate day, InspectionKind kind) {
        String by = authorities.named(cells.text("by"));
        String words = cells.text("items");
        return new Visit(
                ImportedVisits.idOf(by, target, day),
                keeper,
                target,
                day,
                kind,
                items.in(words),
                Set.of(),
                by,
                new Visit.Report(words, cells.text("result"), cells.text("document")));
    }

    /** An authority is at a target once a day. */
    @Override
    public String key(Visit entry) {
        return entry.target().value() + " " + entry.day() + " " + entry.by();
    }

    private LocalDate day(Cell cell) {
        LocalDate day = WrittenDate.of(cell);
        if (day.isAfter(today)) {
            throw new MalformedValue("visit-to-come", "day: " + day + " (expected: not after " + today + ")");
        }
        return day;
    }

    private TargetId target(String text) {
        TargetId id = new TargetId(text);
        targets.require(id);
        return id;
    }
}
