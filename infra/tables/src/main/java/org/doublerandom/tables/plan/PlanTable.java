package org.doublerandom.tables.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doublerandom.tables.TableFile;
import org.doublerandom.tables.header.HeaderFound;
import org.doublerandom.tables.header.Proposal;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.FileRefused;

/**
 * A published annual plan, read.
 *
 * @param rows in the order of the file
 * @param findings what was not understood, by line; those of columns stand at the header's
 */
public record PlanTable(List<PlanRow> rows, List<PlanFinding> findings) {
    /** The kind of table of its dictionary. */
    public static final String KIND = "plan";

    private static final Set<String> TELLING = Set.of("task", "plan", "field", "class", "items", "content", "targets");
    private static final Pattern TOTAL = Pattern.compile("(?:总计|合计|小计|共计)[::]?.*");

    public PlanTable {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the file with the header that was found in it.
     *
     * @throws FileRefused where nothing in it looks like a plan, or it cannot be read on
     */
    public static PlanTable of(TableFile file, PlanOrigin origin) throws IOException {
        Proposal proposal = file.found().map(HeaderFound::proposal).orElseThrow(() -> noPlan(1));
        Map<String, String> labels = labels(proposal);
        if (labels.keySet().stream().noneMatch(TELLING::contains)) {
            throw noPlan(proposal.header().first());
        }
        List<PlanFinding> findings = new ArrayList<>(ofColumns(proposal));
        List<PlanRow> rows = file.read(all -> read(all, labels, origin, findings));
        return new PlanTable(rows, findings);
    }

    private static List<PlanRow> read(
            Iterator<Row> all, Map<String, String> labels, PlanOrigin origin, List<PlanFinding> findings) {
        List<PlanRow> rows = new ArrayList<>();
        while (all.hasNext()) {
            PlanCells cells = new PlanCells(all.next(), labels);
            if (isNoTask(cells)) {
                findings.add(new PlanFinding(cells.row().line(), "", "row-left-out", cells.first("number", "remark")));
                continue;
            }
            RowRead reading = new RowRead(cells, origin);
            rows.add(reading.row());
            findings.addAll(reading.findings());
        }
        return rows;
    }

    /** A total, or a remark below the table. */
    private static boolean isNoTask(PlanCells cells) {
        boolean isTotal = Stream.of("number", "task", "plan", "field", "items")
                .anyMatch(
                        field -> TOTAL.matcher(Wording.plain(cells.text(field))).matches());
        return isTotal
                || TELLING.stream().noneMatch(field -> cells.row().filled().contains(field) || cells.says(field));
    }

    private static Map<String, String> labels(Proposal proposal) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (ProposedColumn column : proposal.columns()) {
            if (column.field() != null) {
                labels.put(column.field(), column.label());
            }
        }
        return labels;
    }

    private static List<PlanFinding> ofColumns(Proposal proposal) {
        long line = proposal.header().last();
        return proposal.columns().stream()
                .filter(column -> !column.label().isBlank())
                .flatMap(column -> switch (column.certainty()) {
                    case ASKED ->
                        Stream.of(new PlanFinding(
                                line, column.label(), "column-guessed", String.valueOf(column.field())));
                    case UNKNOWN, DROPPED -> Stream.of(new PlanFinding(line, column.label(), "column-left-out", ""));
                    case NAMED, LEFT_OUT -> Stream.<PlanFinding>empty();
                })
                .toList();
    }

    private static FileRefused noPlan(long line) {
        return new FileRefused(
                "header-wrong",
                line,
                "no columns of a plan (expected: tasks, items or targets, each under a known name)");
    }
}
