package org.doublerandom.directory.domain.imports.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.tables.value.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * Targets as a table with the columns of {@link TargetTable}: whoever imports it again changes nothing. A name that a spreadsheet would
 * take for a formula is guarded.
 *
 * @param after the next targets behind the last one, in the order of their ids; none at the end
 */
public record WrittenTargets(Function<@Nullable TargetId, List<Target>> after) {
    // Without it spreadsheets take UTF-8 for something else.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** CSV in UTF-8; the targets are fetched while it is read. */
    public InputStream open() {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private boolean begun;
            private List<Target> page = after.apply(null);

            @Override
            public boolean hasMoreElements() {
                return !begun || !page.isEmpty();
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException("no further targets");
                }
                String header = begun ? "" : BYTE_ORDER_MARK + header();
                String lines = page.stream().map(WrittenTargets::line).collect(Collectors.joining());
                page = page.isEmpty()
                        ? page
                        : after.apply(page.get(page.size() - 1).id());
                begun = true;
                return new ByteArrayInputStream((header + lines).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String header() {
        return TargetTable.COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String line(Target target) {
        TargetFacts facts = target.facts();
        Registration registration = facts.registration();
        IndustryCode industry = facts.industry();
        RegisterNumber register = facts.register();
        return Stream.of(
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
                                register == null ? "" : register.office())
                        .map(WrittenTargets::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        String guarded = Guarded.written(text);
        return guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + guarded.replace("\"", "\"\"") + '"'
                : guarded;
    }
}
