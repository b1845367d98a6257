package org.doublerandom.publication.messaging;

import java.time.LocalDate;
import org.doublerandom.publication.domain.plan.EnterpriseBase;

record EnterpriseBaseFixedV1(String authority, int year, LocalDate asOf, int count, String digest) {
    EnterpriseBase toBase() {
        return new EnterpriseBase(authority, year, asOf, count, digest);
    }
}
