package org.doublerandom.directory.domain.base;

class InMemoryEnterpriseBasesTest extends EnterpriseBasesContract {
    @Override
    protected EnterpriseBases bases() {
        return new InMemoryEnterpriseBases();
    }
}
