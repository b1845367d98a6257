package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record BatchReleasedV1(
        String code,
        String authority,
        String authorityName,
        List<Item> items,
        int ratio,
        long minimum,
        long cap,
        List<String> slots,
        int reserve,
        String department,
        LocalDate from,
        LocalDate to,
        String drafter,
        String approver,
        String releaser,
        @Nullable String confirmer,
        Instant releasedAt) {
    // Credit classes are no strata yet: everybody stands in one (protocol §3).
    private static final StratumCode EVERYBODY = new StratumCode("ALL");

    record Item(String item, String number, String name, String guide, int version, String digest) {
        ItemRef toItem() {
            return new ItemRef(item, number, name, guide, version, new Digest(digest));
        }
    }

    ReleasedBatch toBatch() {
        Mandate mandate = new Mandate(
                authorityName,
                department,
                from,
                to,
                items.stream().map(Item::toItem).toList());
        Scheme scheme = new Scheme(
                List.of(new StratumRule(EVERYBODY, ratio, minimum, cap)),
                slots.stream().map(Slot::new).toList(),
                reserve,
                mandate);
        return new ReleasedBatch(
                new AuthorityCode(authority),
                PlanName.of(code, 1),
                scheme,
                new PersonId(drafter),
                new PersonId(approver),
                new PersonId(releaser),
                confirmer == null ? null : new PersonId(confirmer),
                releasedAt);
    }
}
