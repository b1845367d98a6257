package org.doublerandom.draw.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.Pledge;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a draw's facts carry for the day on which its store has lost them: persons by their opaque ids, all else sealed, so
 * that only this service reads it again.
 */
@Component
class SealedKept {
    private final Sealing sealing;
    private final JsonMapper json;

    SealedKept(Sealing sealing, JsonMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    /**
     * A secret under the service's key.
     *
     * @param sealed absent where no key of the service opened it
     */
    record SealedDeposit(
            String party, @Nullable String sealed, @Nullable String by) {}

    /** As earlier versions wrote it where nobody asks for a relief. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record AskedVoid(
            int number,
            String reason,
            String text,
            @Nullable String evidence,
            @Nullable Relief relief,
            @Nullable List<FileName> lost,
            String by,
            Instant at) {
        static AskedVoid of(Request<VoidPetition> request) {
            VoidPetition petition = request.petition();
            Digest evidence = petition.evidence();
            return new AskedVoid(
                    request.number(),
                    petition.reason().name(),
                    petition.text(),
                    evidence == null ? null : evidence.hex(),
                    petition.relief(),
                    petition.lost(),
                    request.by().value(),
                    request.at());
        }

        Request<VoidPetition> toRequest() {
            Digest digest = evidence == null ? null : new Digest(evidence);
            VoidPetition petition = new VoidPetition(VoidReason.valueOf(reason), text, digest, relief, lost);
            return new Request<>(number, petition, new PersonId(by), at);
        }
    }

    List<SealedDeposit> deposits(DrawId draw, Kept kept) {
        return kept.concealed().deposits().stream()
                .map(deposit -> new SealedDeposit(
                        deposit.party().value(),
                        deposit.secret() == null
                                ? null
                                : sealing.seal(draw, deposit.secret().hex()),
                        deposit.by() == null ? null : deposit.by().value()))
                .toList();
    }

    /** A party's commitment, whose secret comes later. */
    record Commitment(String party, String commitment, String by) {
        Pledge toPledge() {
            return new Pledge(new PartyName(party), new Digest(commitment), new PersonId(by));
        }
    }

    /** Absent where all secrets were left before the announcement. */
    @Nullable
    List<Commitment> commitments(Kept kept) {
        List<Commitment> commitments = kept.concealed().pledges().stream()
                .map(pledge -> new Commitment(
                        pledge.party().value(),
                        pledge.commitment().hex(),
                        pledge.by().value()))
                .toList();
        return commitments.isEmpty() ? null : commitments;
    }

    List<String> officers(Kept kept) {
        return kept.officers().stream().map(PersonId::value).toList();
    }

    /** Words that persons wrote; absent when nobody asked for a void. */
    @Nullable
    String requests(DrawId draw, Kept kept) {
        List<AskedVoid> requests =
                kept.requests().requests().stream().map(AskedVoid::of).toList();
        return requests.isEmpty() ? null : sealing.seal(draw, json.writeValueAsString(requests));
    }

    @Nullable
    String outcomeSalt(DrawId draw, Kept kept) {
        Salt salt = kept.concealed().salt();
        return salt == null ? null : sealing.seal(draw, salt.hex());
    }

    @Nullable
    String seals(Kept kept) {
        Seals seals = kept.concealed().seals();
        return seals == null ? null : seals.text();
    }

    /** Empty where no key of the service opens it. */
    Optional<SaltedEntry> toEntry(DrawId draw, String sealed) {
        return sealing.tryOpen(draw, sealed).map(ReadingsText::entryOf);
    }

    String detail(DrawId draw, VoidDetail detail) {
        return sealing.seal(draw, detail.text());
    }

    VoidDetail toDetail(DrawId draw, String sealed) {
        return VoidDetail.parse(sealing.open(draw, sealed));
    }

    private record SealedAlteration(String detail, WrittenRequest request) {}

    String alteration(DrawId draw, Alteration alteration) {
        SealedAlteration behind =
                new SealedAlteration(alteration.detail().text(), WrittenRequest.of(alteration.request()));
        return sealing.seal(draw, json.writeValueAsString(behind));
    }

    Alteration toAlteration(DrawId draw, String sealed, LogRecord.Altering record, PersonId approver, Instant at) {
        SealedAlteration behind = json.readValue(sealing.open(draw, sealed), SealedAlteration.class);
        return new Alteration(
                record, Detail.parse(behind.detail()), behind.request().toRequest(), approver, at);
    }

    Concealed toConcealed(
            DrawId draw, @Nullable List<SealedDeposit> deposits, @Nullable String outcomeSalt, @Nullable String seals) {
        return new Concealed(
                toDeposits(draw, deposits),
                opened(draw, outcomeSalt).map(Salt::new).orElse(null),
                seals == null ? null : Seals.parse(seals));
    }

    Optional<String> opened(DrawId draw, @Nullable String sealed) {
        return Optional.ofNullable(sealed).flatMap(text -> sealing.tryOpen(draw, text));
    }

    private List<Deposit> toDeposits(DrawId draw, @Nullable List<SealedDeposit> deposits) {
        if (deposits == null || deposits.isEmpty()) {
            throw new IllegalArgumentException("deposits: none in the fact (expected: at least that of the authority)");
        }
        return deposits.stream()
                .map(deposit -> new Deposit(
                        new PartyName(deposit.party()),
                        opened(draw, deposit.sealed()).map(Secret::new).orElse(null),
                        deposit.by() == null ? null : new PersonId(deposit.by())))
                .toList();
    }

    Kept toKept(DrawId draw, Concealed concealed, @Nullable List<String> officers, @Nullable String requests) {
        if (officers == null) {
            throw new IllegalArgumentException("officers: none in the fact (expected: who acted as draw officer)");
        }
        return new Kept(concealed, officers.stream().map(PersonId::new).toList(), toRequests(draw, requests));
    }

    private Requests<VoidPetition> toRequests(DrawId draw, @Nullable String sealed) {
        if (sealed == null) {
            return Requests.none();
        }
        AskedVoid[] requests = json.readValue(sealing.open(draw, sealed), AskedVoid[].class);
        return new Requests<>(
                List.of(requests).stream().map(AskedVoid::toRequest).toList());
    }
}
