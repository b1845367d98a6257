package org.doublerandom.directory.domain.base;

import java.util.List;

class InMemoryEnterpriseBasesTest extends EnterpriseBasesContract {
    private final InMemoryEnterpriseBases bases = new InMemoryEnterpriseBases();

    @Override
    protected EnterpriseBases bases() {
        return bases;
    }

    @Override
    protected List<Object> facts() {
        return bases.events;
    }
}
