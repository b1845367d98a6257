package org.doublerandom.directory.domain.register;

import java.util.List;

class InMemoryRegistersTest extends RegistersContract {
    private final InMemoryRegisters registers = new InMemoryRegisters();

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected List<Object> facts() {
        return registers.events;
    }
}
