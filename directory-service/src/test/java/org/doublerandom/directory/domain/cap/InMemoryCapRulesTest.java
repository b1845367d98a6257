package org.doublerandom.directory.domain.cap;

class InMemoryCapRulesTest extends CapRulesContract {
    @Override
    protected CapRules rules() {
        return new InMemoryCapRules();
    }
}
