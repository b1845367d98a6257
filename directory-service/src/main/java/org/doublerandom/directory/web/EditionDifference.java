package org.doublerandom.directory.web;

import java.util.List;
import java.util.Objects;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.upper.FieldChange;
import org.doublerandom.directory.domain.upper.Ledger;
import org.doublerandom.directory.domain.upper.Standing;

/** What an edition says otherwise than the one before. */
record EditionDifference(String edition, List<Named> added, List<Named> withdrawn, List<Altered> changed) {
    record Named(String number, String name) {
        static Named of(Standing standing) {
            return new Named(standing.upper().number().value(), standing.upper().name());
        }
    }

    record Altered(String number, String name, String numberBefore, List<FieldChange> changes) {
        static Altered of(Standing standing) {
            ItemText now = standing.upper();
            ItemText before = Objects.requireNonNull(standing.before());
            return new Altered(
                    now.number().value(), now.name(), before.number().value(), standing.changesOfTheEdition());
        }
    }

    static EditionDifference of(Ledger ledger) {
        return new EditionDifference(
                ledger.edition().list().name(),
                ledger.standings().stream()
                        .filter(standing -> standing.before() == null)
                        .map(Named::of)
                        .toList(),
                ledger.withdrawn().stream().map(Named::of).toList(),
                ledger.standings().stream()
                        .filter(standing -> !standing.changesOfTheEdition().isEmpty())
                        .map(Altered::of)
                        .toList());
    }
}
