package org.doublerandom.directory.application;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.table.BrokenTable;
import org.doublerandom.directory.domain.imports.table.Column;
import org.doublerandom.directory.domain.imports.table.Examination;
import org.doublerandom.directory.domain.imports.table.GuideTable;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.SpooledTable;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.GuideTableWrong;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.item.WrittenQuestion;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator brings the questions of an item's guide as a table: looked at first, then published as a whole. */
@UseCase
public class BringGuide {
    private static final GuideTable TABLE = new GuideTable();
    private static final Dictionary COLUMNS = Dictionary.of("guides")
            .only(TABLE.columns().stream().map(Column::name).toList());

    private final Directories directories;
    private final WriteGuide writeGuide;

    BringGuide(Directories directories, WriteGuide writeGuide) {
        this.directories = directories;
        this.writeGuide = writeGuide;
    }

    /**
     * What a table of questions says.
     *
     * @param errors of rows that are wrong; with any of them nothing is published
     * @param guide the version that was published; empty where it was only looked at
     */
    public record Brought(List<Question> questions, List<RowError> errors, Optional<Guide> guide) {
        public Brought {
            questions = List.copyOf(questions);
            errors = List.copyOf(errors);
        }
    }

    /** Looks at a table; nothing is kept of it. */
    public Brought look(Person administrator, ItemId item, InputStream table) {
        administrator.require(Role.SYSTEM_ADMIN);
        if (directories.of(administrator.authority()).items().find(item).isEmpty()) {
            throw new UnknownItem(item);
        }
        List<WrittenQuestion> found = new ArrayList<>();
        try {
            List<RowError> errors = SpooledTable.read(table, COLUMNS, Choice.NONE, rows -> {
                Examination<WrittenQuestion> examination = new Examination<>(TABLE);
                rows.forEachRemaining(row -> examination.row(row).ifPresent(found::add));
                return examination.conclude().errors();
            });
            return new Brought(numbered(found), errors, Optional.empty());
        } catch (BrokenTable broken) {
            return new Brought(numbered(found), List.of(broken.error()), Optional.empty());
        }
    }

    /**
     * Publishes what it says as the next version of the item's guide; the questions that the newest version has already make no new one.
     *
     * @throws GuideTableWrong if a row of it is wrong
     */
    public Brought publish(Person administrator, ItemId item, InputStream table) {
        Brought seen = look(administrator, item, table);
        if (!seen.errors().isEmpty()) {
            RowError first = seen.errors().get(0);
            throw new GuideTableWrong(
                    seen.errors().size(), first.line() + " " + first.column() + ": " + first.message());
        }
        return new Brought(
                seen.questions(), List.of(), Optional.of(writeGuide.write(administrator, item, seen.questions())));
    }

    private static List<Question> numbered(List<WrittenQuestion> found) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).numbered(i + 1))
                .toList();
    }
}
