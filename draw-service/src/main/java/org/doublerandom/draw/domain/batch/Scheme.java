package org.doublerandom.draw.domain.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.draw.domain.terms.Terms;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the released batch fixed for its draw.
 *
 * @param parties organisations beside the authority that leave a secret each, ascending
 * @param text the scheme text that its record binds, the terms included; absent of batches released before schemes fixed
 *     throws and witnesses
 * @param disclosure how much of the draw everybody may read before anything is opened
 */
public record Scheme(
        List<StratumRule> strata,
        List<Slot> slots,
        int reservePercent,
        Mandate mandate,
        List<PartyName> parties,
        @Nullable String text,
        @Nullable Disclosure disclosure) {
    public Scheme {
        strata = List.copyOf(strata);
        slots = List.copyOf(slots);
        // Of batches that were released before parties were named: the authority alone.
        parties = parties == null ? List.of() : List.copyOf(parties);
        // Of batches that were released before it was kept: all of them were open.
        disclosure = disclosure == null ? Disclosure.OPEN : disclosure;
        if (slots.size() < 2) {
            throw new IllegalArgumentException("slots: " + slots + " (expected: at least two)");
        }
    }

    /** Whether throws and witnesses are fixed. */
    public boolean isFixed() {
        return text != null;
    }

    /** @throws SchemeNotFixed without one */
    public SchemeText schemeText() {
        if (text == null) {
            throw new SchemeNotFixed();
        }
        return SchemeText.parse(text);
    }

    /** @throws ModeIsNotPlayed where the draw would have to stay closed in a way that is not built */
    public void requirePlayed() {
        if (disclosure != Disclosure.OPEN) {
            throw new ModeIsNotPlayed(disclosure);
        }
    }

    /** Whom the release named to read the dice: they have no other part in the draw. */
    public Set<PersonId> witnesses() {
        return isFixed()
                ? terms().witnesses().stream().map(NamedWitness::person).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public Terms terms() {
        return schemeText().terms();
    }
}
