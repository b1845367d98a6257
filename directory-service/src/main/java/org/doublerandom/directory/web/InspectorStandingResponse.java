package org.doublerandom.directory.web;

import java.time.LocalDate;
import org.doublerandom.directory.domain.inspector.Inspector;

/** @param certified whether the person may be sent at present: an expert needs no certificate */
record InspectorStandingResponse(String inspector, String person, boolean certified) {
    static InspectorStandingResponse of(Inspector inspector, LocalDate today) {
        return new InspectorStandingResponse(
                inspector.id().value(),
                inspector.facts().person().value(),
                inspector.facts().isExpert() || inspector.facts().isCertifiedOn(today));
    }
}
