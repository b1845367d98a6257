package org.doublerandom.directory.web;

import java.time.LocalDate;
import org.doublerandom.directory.domain.base.EnterpriseBase;

/** @param digest SHA-256 of the ids that were counted, ascending, one a line */
record BaseResponse(String authority, int year, String region, LocalDate asOf, long count, String digest) {
    static BaseResponse of(EnterpriseBase base) {
        return new BaseResponse(
                base.authority().value(),
                base.year().year(),
                base.region().code(),
                base.year().asOf(),
                base.count(),
                base.digest().hex());
    }
}
