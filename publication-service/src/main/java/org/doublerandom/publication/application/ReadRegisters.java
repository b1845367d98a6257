package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.doublerandom.publication.domain.register.Registers;
import org.doublerandom.publication.domain.register.ToldRoot;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the roots of the nightly registers as they were told. */
@UseCase
public class ReadRegisters {
    private final Registers registers;

    ReadRegisters(Registers registers) {
        this.registers = registers;
    }

    public Page<ToldRoot> newest(@Nullable String authority, PageRequest page) {
        return registers.newest(authority, page);
    }

    public List<DoubledNight> doubled() {
        return registers.doubled();
    }
}
