package org.doublerandom.directory.domain.imports;

class InMemoryConfirmationsTest extends ConfirmationsContract {
    @Override
    protected Confirmations confirmations() {
        return new InMemoryConfirmations();
    }
}
