package org.doublerandom.publication.domain.register;

class InMemoryRegistersTest extends RegistersContract {
    @Override
    protected Registers registers() {
        return new InMemoryRegisters();
    }
}
