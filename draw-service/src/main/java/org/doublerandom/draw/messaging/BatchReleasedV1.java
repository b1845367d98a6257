package org.doublerandom.draw.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.draw.domain.terms.Terms;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record BatchReleasedV1(
        String code,
        String authority,
        String authorityName,
        String scheme,
        Filter filter,
        List<String> exclusions,
        List<Item> items,
        int ratio,
        long minimum,
        long cap,
        List<String> slots,
        int reserve,
        String disclosure,
        String department,
        LocalDate from,
        LocalDate to,
        String drafter,
        String approver,
        String releaser,
        @Nullable String confirmer,
        Instant releasedAt,
        @Nullable Ceremony ceremony) {
    // Credit classes are no strata yet: everybody stands in one (protocol §3).
    private static final StratumCode EVERYBODY = new StratumCode("ALL");

    record Item(String item, String number, String name, String guide, int version, String digest) {
        ItemRef toItem() {
            return new ItemRef(item, number, name, guide, version, new Digest(digest));
        }
    }

    record Filter(
            List<String> kinds,
            List<String> industries,
            List<String> tagsAll,
            List<String> tagsAny,
            List<String> areas,
            @Nullable LocalDate registeredBefore) {
        Terms.Filter toFilter() {
            return new Terms.Filter(
                    ascending(kinds),
                    ascending(industries),
                    ascending(tagsAll),
                    ascending(tagsAny),
                    ascending(areas),
                    registeredBefore);
        }
    }

    record Ceremony(
            @JsonProperty("throws") int dice,
            @JsonProperty("wait") long waitSeconds,
            List<Witness> witnesses,
            @Nullable List<String> parties,
            @Nullable String grade) {
        /** Of batches that were released before it was chosen: LD. */
        Grade toGrade() {
            return grade == null ? Grade.LD : Grade.of(grade);
        }

        List<PartyName> toParties() {
            return ascending(parties == null ? List.of() : parties).stream()
                    .map(PartyName::new)
                    .toList();
        }

        List<NamedWitness> toWitnesses() {
            return witnesses.stream()
                    .map(Witness::toWitness)
                    .sorted(Comparator.comparing(NamedWitness::person))
                    .toList();
        }
    }

    record Witness(String person, String organisation) {
        NamedWitness toWitness() {
            return new NamedWitness(new PersonId(person), new PartyName(organisation));
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
                mandate,
                ceremony == null ? List.of() : ceremony.toParties(),
                ceremony == null ? null : schemeText(ceremony).text(),
                Disclosure.of(disclosure),
                ceremony == null ? Grade.LD : ceremony.toGrade());
        return new ReleasedBatch(
                new AuthorityCode(authority),
                PlanName.of(code, 1),
                scheme,
                new PersonId(drafter),
                new PersonId(approver),
                new PersonId(releaser),
                confirmer == null ? null : new PersonId(confirmer),
                null,
                releasedAt);
    }

    private SchemeText schemeText(Ceremony fixed) {
        Terms terms = new Terms(
                filter.toFilter(),
                ascending(items.stream().map(Item::item).toList()),
                ascending(exclusions),
                List.of(),
                fixed.dice(),
                fixed.waitSeconds(),
                fixed.toWitnesses());
        return SchemeText.of(scheme.endsWith("\n") ? scheme : scheme + "\n", terms);
    }

    // There is one way to write a list (protocol §10).
    private static List<String> ascending(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }
}
