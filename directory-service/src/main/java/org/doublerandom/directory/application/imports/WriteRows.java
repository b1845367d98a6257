package org.doublerandom.directory.application.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.table.ExpectedRows;
import org.doublerandom.directory.domain.imports.table.SoundRows;
import org.doublerandom.tables.header.Row;

/**
 * Writes the sound rows of a file in bulks, from the checkpoint on. A bulk is announced before it is written: whoever
 * goes on after a crash writes what was announced once more, which is harmless, and counts it as it was announced.
 */
final class WriteRows<T> {
    private final Intake<T> intake;
    private final SoundRows<T> sound;
    private final Turn turn;
    private final Iterator<Row> rows;
    private long row;

    /** @param rows those of the file behind its header */
    WriteRows(Intake<T> intake, SoundRows<T> sound, Turn turn, Iterator<Row> rows) {
        this.intake = intake;
        this.sound = sound;
        this.turn = turn;
        this.rows = new ExpectedRows(rows, intake.table());
    }

    /** Writes to the end of the file; the last bulk is not settled yet. */
    ImportJob writeAll(ImportJob job) {
        ImportJob reached = writeAnnounced(job);
        while (rows.hasNext()) {
            List<T> entries = entriesTo(Long.MAX_VALUE, intake.rowsAtOnce());
            Bulk bulk = new Bulk(row, entries.size(), intake.foresee().apply(entries));
            reached = turn.change(it -> it.settled().announcing(bulk));
            write(entries);
        }
        return reached;
    }

    /** Writes the rows that were announced before an interruption, and no others. */
    ImportJob writeAnnounced(ImportJob job) {
        skipTo(job.checkpoint().row());
        Bulk bulk = job.checkpoint().announced();
        if (bulk != null) {
            List<T> entries = entriesTo(bulk.lastRow(), Integer.MAX_VALUE);
            if (row != bulk.lastRow() || entries.size() != bulk.sound()) {
                throw new IllegalStateException(entries.size() + " sound rows up to row " + row + " (expected: " + bulk
                        + ", as it was announced)");
            }
            write(entries);
        }
        return job;
    }

    private void skipTo(long checkpoint) {
        while (row < checkpoint) {
            rows.next();
            row++;
        }
    }

    private List<T> entriesTo(long last, int most) {
        List<T> entries = new ArrayList<>();
        while (rows.hasNext() && row < last && entries.size() < most) {
            sound.entry(rows.next()).ifPresent(entries::add);
            row++;
        }
        return List.copyOf(entries);
    }

    private void write(List<T> entries) {
        if (!entries.isEmpty()) {
            intake.write().accept(entries);
        }
    }
}
