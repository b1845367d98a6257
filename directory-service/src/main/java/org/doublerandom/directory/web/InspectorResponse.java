package org.doublerandom.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Expiry;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Recusals are personal data and are not told here.
 *
 * @param validTo its last day counts
 * @param expiry how soon that is, today
 * @param items which items he may inspect; all where none is named
 * @param expert whether he assists only
 * @param borrowedFor the only batch whose roster he is on
 */
record InspectorResponse(
        String inspector,
        String person,
        String name,
        String unit,
        String unitName,
        @Nullable String certificate,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Expiry expiry,
        List<String> tags,
        int cap,
        List<String> items,
        boolean expert,
        @Nullable String borrowedFor,
        @Nullable String loanDocument) {

    static InspectorResponse of(Inspector inspector, LocalDate today) {
        InspectorFacts facts = inspector.facts();
        Certificate certificate = facts.certificate();
        Loan loan = facts.loan();
        return new InspectorResponse(
                inspector.id().value(),
                facts.person().value(),
                facts.name(),
                facts.unit().value(),
                facts.unitName(),
                certificate == null ? null : certificate.number(),
                certificate == null ? null : certificate.issuer(),
                certificate == null ? null : certificate.valid().from(),
                certificate == null ? null : certificate.valid().to(),
                certificate == null ? null : certificate.expiryOn(today),
                facts.tags().stream().map(Tag::value).toList(),
                facts.cap(),
                facts.items().stream().map(ItemId::value).toList(),
                facts.isExpert(),
                loan == null ? null : loan.batch().value(),
                loan == null ? null : loan.document());
    }
}
