package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.doublerandom.tables.header.Row;
import org.doublerandom.values.Unit;

/**
 * A table of which only rows of one unit are taken in.
 *
 * @param column where it stands to which unit a row belongs
 * @param covers whether an entry, and what it would replace, belong to the unit
 */
public record UnitTable<T>(Table<T> table, Unit unit, String column, BiPredicate<Unit, T> covers) implements Table<T> {
    @Override
    public List<Column> columns() {
        return table.columns();
    }

    @Override
    public void expect(List<Row> rows) {
        table.expect(rows);
    }

    @Override
    public Optional<T> read(Cells cells) {
        return table.read(cells).filter(entry -> isCovered(entry, cells));
    }

    @Override
    public String key(T entry) {
        return table.key(entry);
    }

    @Override
    public long mostRows() {
        return table.mostRows();
    }

    @Override
    public void conclude(Findings findings) {
        table.conclude(findings);
    }

    private boolean isCovered(T entry, Cells cells) {
        if (unit.isWhole() || covers.test(unit, entry)) {
            return true;
        }
        cells.refuse(
                column, "unit-foreign", table.key(entry) + " (expected: of unit " + unit.value() + " or below it)");
        return false;
    }
}
