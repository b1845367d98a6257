package org.doublerandom.publication.persistence;

import java.time.LocalDate;
import org.doublerandom.publication.domain.plan.EnterpriseBase;

record BaseDocument(String authority, int year, LocalDate asOf, int count, String digest) {
    static BaseDocument of(EnterpriseBase base) {
        return new BaseDocument(base.authority(), base.year(), base.asOf(), base.count(), base.digest());
    }

    EnterpriseBase toBase() {
        return new EnterpriseBase(authority, year, asOf, count, digest);
    }
}
