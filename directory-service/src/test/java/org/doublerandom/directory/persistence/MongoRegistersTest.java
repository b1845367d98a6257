package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.directory.domain.register.RegistersContract;
import org.doublerandom.testkit.StoredFacts;

class MongoRegistersTest extends RegistersContract {
    private final StoredFacts stored = new StoredFacts();
    private final Registers registers = new MongoRegisters(stored.aggregates());

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
