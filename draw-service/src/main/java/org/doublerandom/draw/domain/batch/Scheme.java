package org.doublerandom.draw.domain.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.protocol.Grade;
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
 * @param grade that of the first attempt; every later one is LD
 */
public record Scheme(
        List<StratumRule> strata,
        List<Slot> slots,
        int reservePercent,
        Mandate mandate,
        List<PartyName> parties,
        @Nullable String text,
        @Nullable Disclosure disclosure,
        @Nullable Grade grade) {
    private static final int FIRST = 1;

    public Scheme {
        strata = List.copyOf(strata);
        slots = List.copyOf(slots);
        // Of batches that were released before parties were named: the authority alone.
        parties = parties == null ? List.of() : List.copyOf(parties);
        // Of batches that were released before it was kept: all of them were open.
        disclosure = disclosure == null ? Disclosure.OPEN : disclosure;
        // Of batches that were released before it was chosen.
        grade = grade == null ? Grade.LD : grade;
        if (grade == Grade.L1 && parties.isEmpty()) {
            throw new IllegalArgumentException(
                    "parties: none (expected: at least one beside the authority in grade L1)");
        }
        if (slots.size() < 2) {
            throw new IllegalArgumentException("slots: " + slots + " (expected: at least two)");
        }
    }

    /** Of grade LD. */
    public Scheme(
            List<StratumRule> strata,
            List<Slot> slots,
            int reservePercent,
            Mandate mandate,
            List<PartyName> parties,
            @Nullable String text,
            @Nullable Disclosure disclosure) {
        this(strata, slots, reservePercent, mandate, parties, text, disclosure, Grade.LD);
    }

    /** Without dice only the first attempt is drawn: behind a void everybody throws in public (protocol §6). */
    public Grade gradeOf(int attempt) {
        return attempt == FIRST ? grade : Grade.LD;
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

    /**
     * @throws ModeIsNotPlayed where the draw would have to stay closed in a way that is not built
     * @throws GradeIsNotPlayed where its randomness would come from elsewhere
     */
    public void requirePlayed() {
        if (grade == Grade.UNKNOWN) {
            throw new GradeIsNotPlayed(grade);
        }
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
