package org.doublerandom.directory.persistence;

import java.time.Instant;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.imports.Confirmation;
import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.stereotype.Component;

@Component
class MongoConfirmations implements Confirmations {
    private final AggregateCollection<ConfirmedCode> codes;

    MongoConfirmations(Aggregates aggregates) {
        this.codes = aggregates.collection("confirmedCodes", ConfirmedCode.class);
    }

    @Override
    public boolean has(AuthorityCode authority, TargetId code) {
        return codes.find(key(authority, code)).isPresent();
    }

    @Override
    public void keep(Confirmation confirmation) {
        ConfirmedCode confirmed =
                new ConfirmedCode(confirmation.reason(), confirmation.by().value(), confirmation.at());
        confirmation
                .codes()
                .forEach(code ->
                        codes.put(key(confirmation.authority(), code), known -> Change.to(known.orElse(confirmed))));
    }

    private static String key(AuthorityCode authority, TargetId code) {
        return new Owned(authority).key(code.value());
    }

    record ConfirmedCode(String reason, String by, Instant at) {}
}
