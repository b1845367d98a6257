package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.GivenNumber;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.value.WrittenCode;

/** What a row of a register says of a target that the directory may know. */
final class KnownTarget {
    private static final String TARGET = "target";
    private static final String STATUS = "status";
    private static final String REGISTER_NUMBER = "registerNumber";
    private static final String OFFICE = "office";

    private KnownTarget() {}

    /** Whom a row is about; absent where it does not say so by itself, or says it wrongly. */
    static Optional<TargetId> in(Row row) {
        // What is wrong with it is told when it is read.
        Cells cells = new Cells(row, TargetTable.COLUMNS, new Findings());
        if (!cells.text(TARGET).isEmpty()) {
            return cells.written(TARGET, cell -> new TargetId(WrittenCode.of(cell)));
        }
        if (!cells.text(REGISTER_NUMBER).isEmpty()) {
            return register(cells).flatMap(number -> cells.value(REGISTER_NUMBER, text -> GivenNumber.of(number)));
        }
        String name = cells.text("name");
        String address = cells.text("address");
        return name.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : cells.value("kind", TargetKind::of).map(kind -> GivenNumber.of(kind, name, address));
    }

    static Optional<RegisterNumber> register(Cells cells) {
        return cells.written(REGISTER_NUMBER, cell -> new RegisterNumber(cells.text(OFFICE), WrittenCode.of(cell)));
    }

    /** What is known stays where the file has no column for it. */
    static void keep(Cells cells, TargetFacts facts) {
        cells.keep("kind", facts.kind().name());
        cells.keep("name", facts.name());
        cells.keep("address", facts.address());
        cells.keep("area", facts.area().code());
        cells.keep(
                "industry",
                Optional.ofNullable(facts.industry()).map(IndustryCode::value).orElse(""));
        cells.keep("scope", String.join(";", facts.scopes()));
        keep(cells, facts.registration());
        if (!cells.text(TARGET).isEmpty() && facts.register() != null) {
            keep(cells, facts.register());
        }
    }

    private static void keep(Cells cells, Registration registration) {
        LocalDate closedOn = registration.closedOn();
        cells.keep("registered", registration.registeredOn().toString());
        cells.keep(STATUS, registration.status().term());
        // The day belongs to the status: with another one it is no day of this.
        boolean isSame = cells.text(STATUS).equals(registration.status().term());
        cells.keep("closed", isSame ? Objects.toString(closedOn, "") : "");
    }

    /** The office belongs to its number, and makes another one no other. */
    private static void keep(Cells cells, RegisterNumber register) {
        cells.keep(REGISTER_NUMBER, register.number());
        cells.keep(OFFICE, cells.text(REGISTER_NUMBER).equals(register.number()) ? register.office() : "");
    }
}
