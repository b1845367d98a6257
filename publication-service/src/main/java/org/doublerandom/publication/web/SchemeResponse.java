package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.plan.Scheme;

record SchemeResponse(
        String batch,
        String code,
        String authority,
        String authorityName,
        String plan,
        int planVersion,
        String line,
        String lineName,
        String title,
        String scheme,
        List<NamedItemResponse> items,
        int ratio,
        LocalDate from,
        LocalDate to,
        Instant releasedAt) {
    static SchemeResponse of(Scheme scheme) {
        return new SchemeResponse(
                scheme.batch().value(),
                scheme.code(),
                scheme.authority().code(),
                scheme.authority().name(),
                scheme.plan().value(),
                scheme.planVersion(),
                scheme.line(),
                scheme.lineName(),
                scheme.title(),
                scheme.text(),
                NamedItemResponse.of(scheme.items()),
                scheme.ratio().tenThousandths(),
                scheme.window().from(),
                scheme.window().to(),
                scheme.releasedAt());
    }
}
