package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.List;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.deposit.SecretIsAnother;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.draw.domain.voiding.StatementIsMissing;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

class LostSecretsTest {
    private static final SealedName AUTHORITY = SealedName.of(new PartyName("SAMR"));
    private static final SecondKey KEY =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    private static final VoidPetition STATED =
            new VoidPetition(VoidReason.DEPOSIT, "两位密钥保管人声明均无法解封。", Digest.of("statement"), null);

    private final Frame frame = restaurants(10);
    private final OpenedDraw opened = openedDraw(frame);
    private final AnnouncedDraw agreed = agreed(announced());

    private AnnouncedDraw announced() {
        String second = SecondSeal.of(
                KEY, opened.basis().number(), SealedName.SALT, SEAL.salt().hex());
        Seals seals = new Seals(KEY, List.of(new Seals.Seal(SealedName.SALT, "c2FsdA==", second)));
        return opened.sealed(seals)
                .announce(officerChen(), NOW, CLOSE, PREV)
                .state()
                .asAnnounced()
                .published(NOW.plusSeconds(1));
    }

    private static AnnouncedDraw agreed(AnnouncedDraw draw) {
        return read(read(draw, witnessWang(), THROWS), witnessLiu(), THROWS);
    }

    private static Concealed lost(Concealed known) {
        return new Concealed(
                known.deposits().stream()
                        .map(deposit -> new Deposit(deposit.party(), null, deposit.by()))
                        .toList(),
                null,
                known.seals());
    }

    /** As it is read with another key in place. */
    private static AnnouncedDraw lost(AnnouncedDraw draw) {
        return new AnnouncedDraw(
                draw.basis(),
                draw.announcement(),
                draw.announcedAt(),
                draw.randomness(),
                lost(draw.concealed()),
                null,
                draw.requests(),
                null);
    }

    @Test
    void nothingIsAnnouncedThatTheServiceHasNoKeyFor() {
        OpenedDraw unreadable = new OpenedDraw(opened.basis(), lost(opened.concealed()), opened.requests());

        assertThatThrownBy(() -> unreadable.announce(officerChen(), NOW, CLOSE, PREV))
                .isInstanceOf(SealDoesNotOpen.class)
                .hasMessageContaining("party SAMR", "salt");
        assertThatThrownBy(() -> unreadable.bring(AUTHORITY, SECRET)).isInstanceOf(DrawIsNotAnnounced.class);
    }

    @Test
    void bothSealsGoOutWithTheAnnouncementAndArePublic() {
        assertThat(agreed.texts().get(DrawFile.SEALS)).startsWith("DRAW1 seals\nkey " + KEY.hex() + "\nsalt - ");
    }

    @Test
    void aLostSecretThatIsBroughtCompletesTheDrawAsIfItHadNeverBeenLost() {
        AnnouncedDraw hanging = lost(agreed);
        assertThat(agreed.isDue(NOW)).isTrue();
        assertThat(hanging.isDue(NOW)).isFalse();

        AnnouncedDraw half = hanging.bring(AUTHORITY, SECRET);

        assertThat(half.isDue(NOW)).isFalse();
        AnnouncedDraw whole = half.bring(SealedName.SALT, new Secret(SEAL.salt().hex()));
        assertThat(whole).isEqualTo(agreed);
        assertThatThrownBy(() -> whole.bring(AUTHORITY, SECRET)).isInstanceOf(NothingIsLost.class);
    }

    @Test
    void nothingIsDrawnInPlaceOfALostSecret() {
        AnnouncedDraw hanging = lost(agreed);

        assertThatThrownBy(() -> hanging.compute(frame)).isInstanceOf(SealDoesNotOpen.class);
        Outcome outcome = ((Computed.Drawn) agreed.compute(frame)).outcome();
        AnnouncedDraw unsalted = hanging.bring(AUTHORITY, SECRET);
        assertThatThrownBy(() -> unsalted.complete(outcome, PREV, NOW)).isInstanceOf(SealDoesNotOpen.class);
        // Without the salt it hangs; whom it draws is known, and let off by nothing.
        assertThatThrownBy(() -> unsalted.requestVoid(STATED, officerChen(), NOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);
    }

    @Test
    void aVoidForALostDepositNeedsTheStatementOfBothHolders() {
        VoidPetition unstated = new VoidPetition(VoidReason.DEPOSIT, "打不开", null, null);

        assertThatThrownBy(() -> lost(agreed).requestVoid(unstated, officerChen(), NOW))
                .isInstanceOf(StatementIsMissing.class);
    }

    @Test
    void onlyTheSecretThatWasLeftCounts() {
        AnnouncedDraw hanging = lost(agreed);
        Secret other = new Secret("77".repeat(32));

        assertThatThrownBy(() -> hanging.bring(AUTHORITY, other)).isInstanceOf(SecretIsAnother.class);
        assertThatThrownBy(() -> hanging.bring(SealedName.SALT, other)).isInstanceOf(SecretIsAnother.class);
        assertThatThrownBy(() -> hanging.bring(SealedName.of(new PartyName("NPC")), SECRET))
                .isInstanceOf(NothingIsLost.class);
    }

    @Test
    void aDrawWhoseDepositNobodyCanOpenIsVoidAndDrawnAgainFromTheSameFiles() {
        AnnouncedDraw hanging = lost(agreed);
        assertThatThrownBy(() -> agreed.requestVoid(STATED, officerChen(), NOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);

        VoidedDraw voided = (VoidedDraw) hanging.requestVoid(STATED, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();

        assertThat(voided.texts().get(DrawFile.SEED)).contains("reveal SAMR -\nbeacon DICE 7 ");
        assertThat(voided.next()).contains(agreed.id().nextAttempt());
        Attempt next = Attempt.after(voided, batch());
        assertThat(next.scheme()).isEqualTo(opened.basis().scheme());
    }
}
