package org.doublerandom.directory.application.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.imports.DryRun;
import org.doublerandom.directory.domain.imports.Gravity;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.tables.header.Row;

/** What writing the sound rows of a file would do, said as they pass, as many at once as will be written together. */
final class Foresight<T> {
    private record Seen<T>(long line, T entry) {}

    private final Intake<T> intake;
    private final List<FrameRequest> pending;
    private final Map<FrameId, FrameRequest> touched = new HashMap<>();
    private final List<Seen<T>> seen = new ArrayList<>();
    private Written foreseen = Written.NOTHING;
    private final DigestOfRows digest = new DigestOfRows();
    private long grave;
    private final SortedSet<String> first = new TreeSet<>();

    /** @param pending what the batches ask for that are not frozen yet */
    Foresight(Intake<T> intake, List<FrameRequest> pending) {
        this.intake = intake;
        this.pending = pending;
    }

    void entry(Row row, T entry) {
        digest.add(row);
        seen.add(new Seen<>(row.line(), entry));
        if (seen.size() >= intake.rowsAtOnce()) {
            say(seen);
        }
    }

    /** What the end of the table has refused is not written. */
    DryRun conclude(Findings findings) {
        say(seen.stream()
                .filter(each -> !findings.refused().contains(each.line()))
                .toList());
        return DryRun.of(
                foreseen,
                digest.value(),
                findings,
                new Gravity(grave, intake.weight().known()),
                touched.keySet().stream()
                        .sorted(Comparator.comparing(FrameId::value))
                        .toList(),
                first.stream().map(TargetId::new).limit(DryRun.MOST_TARGETS).toList());
    }

    private void say(List<Seen<T>> rows) {
        List<T> entries = rows.stream().map(Seen::entry).toList();
        seen.clear();
        if (entries.isEmpty()) {
            return;
        }
        Written effect = intake.foresee().apply(entries);
        digest.add(effect);
        foreseen = foreseen.plus(effect);
        grave += intake.weight().grave(entries);
        intake.weight().first(entries, DryRun.MOST_TARGETS).forEach(target -> first.add(target.value()));
        List<FrameRequest> untouched = pending.stream()
                .filter(request -> !touched.containsKey(request.id()))
                .toList();
        intake.weight().touched(entries, untouched).forEach(request -> touched.put(request.id(), request));
    }
}
