package org.doublerandom.directory.domain.imports.table;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.tables.csv.PagedCsv;
import org.jspecify.annotations.Nullable;

/**
 * Targets as a table with the columns of {@link TargetTable}: whoever imports it again changes nothing. A name that a spreadsheet would
 * take for a formula is guarded.
 *
 * @param after the next targets behind the last one, in the order of their ids; none at the end
 */
public record WrittenTargets(Function<@Nullable TargetId, List<Target>> after) {
    /** CSV in UTF-8; the targets are fetched while it is read. */
    public InputStream open() {
        return new PagedCsv<Target>(
                        TargetTable.COLUMNS.stream().map(Column::name).toList(),
                        last -> after.apply(last == null ? null : last.id()),
                        WrittenTargets::cells)
                .open();
    }

    private static List<String> cells(Target target) {
        TargetFacts facts = target.facts();
        Registration registration = facts.registration();
        IndustryCode industry = facts.industry();
        RegisterNumber register = facts.register();
        return List.of(
                target.id().value(),
                facts.kind().name(),
                facts.name(),
                facts.address(),
                facts.area().code(),
                industry == null ? "" : industry.value(),
                registration.registeredOn().toString(),
                registration.status().term(),
                Objects.toString(registration.closedOn(), ""),
                String.join(";", facts.scopes()),
                register == null ? "" : register.number(),
                register == null ? "" : register.office());
    }
}
