package org.doublerandom.publication.persistence;

import org.doublerandom.publication.domain.register.Registers;
import org.doublerandom.publication.domain.register.RegistersContract;
import org.doublerandom.testkit.StoredFacts;

class MongoRegistersTest extends RegistersContract {
    private final Registers registers = new MongoRegisters(new StoredFacts().aggregates());

    @Override
    protected Registers registers() {
        return registers;
    }
}
