package org.doublerandom.plan.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.TableFile;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.plan.PlanOrigin;
import org.doublerandom.tables.plan.PlanTable;
import org.doublerandom.values.refusal.Refused;

/**
 * A published plan as a person brings it, read.
 *
 * @param taken how the file was taken; its first lines are left out, as all rows stand in the table
 */
public record BroughtPlan(Preview taken, PlanTable table) {
    /** The largest published plan has some thousand characters; a workbook says the same in more bytes. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    /** More rows than the plan of any province. */
    public static final int MOST_ROWS = 2000;

    /**
     * Reads it from the disk, because a workbook cannot be read from its beginning to its end; the file is deleted before this returns.
     *
     * @throws PlanTableTooLarge before more than {@link #MOST_BYTES} are read, and of more than {@link #MOST_ROWS} rows
     * @throws PlanTableIsOldWorkbook for {@code .xls}
     * @throws PlanTableInOtherEncoding of a text that is neither UTF-8 nor GB18030, or not as the choice says
     * @throws PlanTableWithoutHeader where no line names columns of a plan
     * @throws PlanTableBroken where it cannot be read for other reasons
     */
    public static BroughtPlan read(InputStream brought, Choice choice, PlanOrigin origin) {
        try {
            byte[] bytes = brought.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new PlanTableTooLarge();
            }
            Path file = Files.createTempFile("plan", ".table");
            try {
                return looked(Files.write(file, bytes), choice, origin);
            } finally {
                Files.delete(file);
            }
        } catch (FileRefused refused) {
            throw told(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BroughtPlan looked(Path file, Choice choice, PlanOrigin origin) throws IOException {
        TableFile table = TableFile.looked(file, Dictionary.of(PlanTable.KIND), choice, List.of());
        Preview taken = Preview.of(table).withoutLines();
        if (taken.rows() > MOST_ROWS) {
            throw new PlanTableTooLarge();
        }
        return new BroughtPlan(taken, PlanTable.of(table, origin));
    }

    private static Refused told(FileRefused refused) {
        return switch (refused.code()) {
            case "format-xls" -> new PlanTableIsOldWorkbook();
            case "encoding-broken", "encoding-utf-16" -> new PlanTableInOtherEncoding(refused.line());
            case "header-wrong", "header-too-large" -> new PlanTableWithoutHeader(refused.line());
            case "xlsx-too-large" -> new PlanTableTooLarge();
            default -> new PlanTableBroken(refused.line(), refused.code());
        };
    }
}
