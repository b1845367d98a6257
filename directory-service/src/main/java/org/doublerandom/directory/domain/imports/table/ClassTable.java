package org.doublerandom.directory.domain.imports.table;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.tables.value.WrittenMonth;
import org.doublerandom.values.MalformedValue;

/** A monthly snapshot of credit-risk classes, of enterprises that the directory knows (domain §4). No finding repeats a class. */
public final class ClassTable implements Table<MonthlyClass> {
    private static final List<Column> COLUMNS = List.of(
            Column.confidential("target", 23), Column.confidential("class", 20), Column.confidential("month", 30));

    private final YearMonth current;
    private final KnownTargets targets;

    /** @param current no month behind it has a snapshot yet */
    public ClassTable(YearMonth current, KnownTargets targets) {
        this.current = current;
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
    public Optional<MonthlyClass> read(Cells cells) {
        Optional<TargetId> target = cells.written("target", cell -> enterprise(WrittenCode.of(cell)));
        Optional<CreditClass> creditClass = cells.value("class", CreditClass::written);
        Optional<YearMonth> month = cells.written("month", this::month);
        return cells.entry(
                "target", () -> new MonthlyClass(target.orElseThrow(), month.orElseThrow(), creditClass.orElseThrow()));
    }

    @Override
    public String key(MonthlyClass entry) {
        return entry.target().value() + " " + entry.month();
    }

    /** The entry that stands for it: snapshots go on naming a number after its entry was merged. */
    private TargetId enterprise(String text) {
        TargetId id = untold(() -> new TargetId(text), "a code or number of the register");
        Target target = targets.require(id);
        TargetKind kind = target.facts().kind();
        if (kind != TargetKind.ENTERPRISE) {
            throw new MalformedValue(
                    "class-of-no-enterprise",
                    "target " + text + " is of kind " + kind + " (expected: an ENTERPRISE; others have no class)");
        }
        TargetId standing = target.mergedInto();
        return standing == null ? id : standing;
    }

    /** What stands in the wrong column may be a class. */
    private static <T> T untold(Supplier<T> parse, String expectation) {
        try {
            return parse.get();
        } catch (MalformedValue e) {
            throw new MalformedValue(e.code(), "not repeated here (expected: " + expectation + ")");
        }
    }

    private YearMonth month(Cell cell) {
        YearMonth month = untold(() -> WrittenMonth.of(cell), "a month, e.g. 2024-03");
        YearMonth oldest = current.minusMonths(CreditHistory.MONTHS - 1L);
        if (month.isAfter(current) || month.isBefore(oldest)) {
            throw new MalformedValue(
                    "month-outside", "month: " + month + " (expected: from " + oldest + " to " + current + ")");
        }
        return month;
    }
}
