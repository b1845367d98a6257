package org.doublerandom.directory.messaging;

import java.time.LocalDate;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBaseFixed;

record EnterpriseBaseFixedV1(String authority, int year, String region, LocalDate asOf, long count, String digest) {
    static EnterpriseBaseFixedV1 of(EnterpriseBaseFixed event) {
        EnterpriseBase base = event.base();
        return new EnterpriseBaseFixedV1(
                base.authority().value(),
                base.year().year(),
                base.region().code(),
                base.year().asOf(),
                base.count(),
                base.digest().hex());
    }
}
