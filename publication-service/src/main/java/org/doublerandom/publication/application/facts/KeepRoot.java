package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.register.Registers;
import org.doublerandom.publication.domain.register.ToldRoot;
import org.doublerandom.starter.UseCase;

/** Keeps the root of every register that is told. */
@UseCase
public class KeepRoot {
    private final Registers registers;

    KeepRoot(Registers registers) {
        this.registers = registers;
    }

    public void keep(ToldRoot told) {
        registers.keep(told);
    }
}
