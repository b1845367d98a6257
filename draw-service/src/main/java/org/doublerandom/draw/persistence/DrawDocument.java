package org.doublerandom.draw.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.DepositsSoFar;
import org.doublerandom.draw.domain.DrawBasis;
import org.doublerandom.draw.domain.DrawState;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.Pledge;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * Not the draw itself, because a draw is one of four types, its secret is stored sealed, the texts of the protocol are
 * stored byte for byte, and its outcome lies in pages of its own.
 *
 * @param deposit of draws of versions that knew the authority's own alone
 * @param outcomeSalt sealed; absent of draws of versions that bound no results
 * @param openedSalt as soon as the draw is past
 * @param serialKey authority and serial: unique
 * @param logKeys authority and place in its log of each record, announcement first: unique; absent before the first
 * @param logHead place of the last record in the authority's log
 * @param due true as long as the service can go on with it by itself, now or later, else absent
 * @param dueFrom from when on
 * @param pledges commitments of parties whose secrets come after the announcement; absent where there are none
 * @param owes true as long as something is owed, else absent
 * @param owed what was told beside the fact from which it was made again, until it is found or told; else absent
 * @param publicTexts what everybody may read of it, in clear, the outcome aside; absent of draws of versions that kept none
 */
record DrawDocument(
        DrawBasis basis,
        String serialKey,
        @Nullable SealedDeposit deposit,
        @Nullable List<SealedDeposit> deposits,
        @Nullable String outcomeSalt,
        @Nullable String openedSalt,
        Requests<VoidPetition> requests,
        @Nullable Announced announced,
        @Nullable Completed completed,
        @Nullable Voided voided,
        @Nullable List<String> logKeys,
        @Nullable Integer logHead,
        @Nullable Boolean due,
        @Nullable Instant dueFrom,
        @Nullable List<Pledge> pledges,
        @Nullable Boolean owes,
        @Nullable List<String> owed,
        @Nullable Map<DrawFile, String> publicTexts) {

    /** @param opened the secret, from the moment it is of no use any more: reading a past draw needs no key */
    record SealedDeposit(
            String party,
            @Nullable String sealed,
            @Nullable String by,
            @Nullable String opened) {}

    record Announced(
            String text,
            Instant at,
            @Nullable String readingsText,
            @Nullable Diagnosis diagnosis,
            @Nullable ToldOutcome told,
            @Nullable WitnessWishes wishes,
            @Nullable DepositsSoFar deposits,
            @Nullable String seals,
            @Nullable List<SealedEntry> entries) {}

    /**
     * An entry whose line its seals hold, not the readings text.
     *
     * @param n which entry of the draw, from 1
     * @param digest of its line, in hex
     */
    record SealedEntry(int n, String digest) {}

    record Completed(
            int outcomePages,
            @Nullable Integer publicPages,
            String outcomeDigest,
            String record,
            Instant at,
            @Nullable Instant publishedAt,
            @Nullable List<AlterationDocument> alterations,
            @Nullable List<WrittenRequest> asked) {}

    /**
     * @param digest of the record; null of what was stored before authorities had a choice of suite
     * @param found secrets that have turned up since, which are public; absent before
     */
    record Voided(
            String record,
            @Nullable String digest,
            String detail,
            int request,
            String by,
            Instant at,
            @Nullable List<Found> found,
            @Nullable List<FoundEntry> foundEntries) {
        private static final String FOR_A_LOST_DEPOSIT = "\nreason DEPOSIT\n";

        boolean isForALostDeposit() {
            return record.contains(FOR_A_LOST_DEPOSIT);
        }
    }

    record Found(String party, String secret) {}

    record FoundEntry(int n, String line) {}

    static String logKey(AuthorityCode authority, int n) {
        return authority.value() + " " + n;
    }

    /** A record was appended to the log in this place. */
    DrawDocument logged(int n) {
        List<String> keys = new ArrayList<>(logKeys == null ? List.of() : logKeys);
        keys.add(logKey(basis.number().authority(), n));
        return new DrawDocument(
                basis,
                serialKey,
                deposit,
                deposits,
                outcomeSalt,
                openedSalt,
                requests,
                announced,
                completed,
                voided,
                List.copyOf(keys),
                n,
                due,
                dueFrom,
                pledges,
                owes,
                owed,
                publicTexts);
    }

    List<Owed> owedFacts() {
        return owed == null ? List.of() : owed.stream().map(Owed::parse).toList();
    }

    /** The same, owing this. */
    DrawDocument owing(List<Owed> all) {
        return new DrawDocument(
                basis,
                serialKey,
                deposit,
                deposits,
                outcomeSalt,
                openedSalt,
                requests,
                announced,
                completed,
                voided,
                logKeys,
                logHead,
                due,
                dueFrom,
                pledges,
                all.isEmpty() ? null : true,
                all.isEmpty() ? null : all.stream().map(Owed::toString).toList(),
                publicTexts);
    }

    List<SealedDeposit> sealedDeposits() {
        return deposits == null ? Stream.ofNullable(deposit).toList() : deposits;
    }

    DrawState state() {
        if (voided != null) {
            return DrawState.VOIDED;
        }
        if (completed != null) {
            return DrawState.COMPLETED;
        }
        return announced == null ? DrawState.OPENED : DrawState.ANNOUNCED;
    }

    /** How many of its records have a place in the log. */
    int placed() {
        return logKeys == null ? 0 : logKeys.size();
    }
}
