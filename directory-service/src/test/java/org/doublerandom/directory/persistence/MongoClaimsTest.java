package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.ClaimsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoClaimsTest extends ClaimsContract {
    private final Claims claims = new MongoClaims(new StoredFacts().aggregates());

    @Override
    protected Claims claims() {
        return claims;
    }
}
