package org.doublerandom.directory.domain.upper;

class InMemoryClaimsTest extends ClaimsContract {
    private final InMemoryClaims claims = new InMemoryClaims();

    @Override
    protected Claims claims() {
        return claims;
    }
}
