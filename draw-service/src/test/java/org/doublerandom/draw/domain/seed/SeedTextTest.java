package org.doublerandom.draw.domain.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class SeedTextTest {
    private static final DrawNumber NUMBER = new DrawNumber(new AuthorityCode("X"), PlanName.of("B", 1), 7);
    private static final Secret ONE = new Secret("11".repeat(32));
    private static final Secret TWO = new Secret("22".repeat(32));
    private static final PartyName NOTARY = new PartyName("NOTARY");
    private static final PartyName SAMR = new PartyName("SAMR");
    private static final BeaconValue VALUE = new BeaconValue("31");
    private static final FileRoot EMPTY = FileRoot.of(Suite.SHA256, new byte[0], 16);
    private static final Announcement ANNOUNCEMENT = new Announcement(
            NUMBER,
            Digest.ZEROS,
            new FrameRoots(Suite.SHA256, EMPTY, EMPTY, EMPTY),
            Allocation.of(List.of(new StratumRule(new StratumCode("A"), 10000, 0, 1)), Map.of()),
            List.of(Slot.ANYBODY, Slot.ANYBODY),
            20,
            List.of(
                    Party.committing(Suite.SHA256, NUMBER, SAMR, ONE),
                    Party.committing(Suite.SHA256, NUMBER, NOTARY, TWO)),
            Instant.parse("2024-05-01T01:00:00Z"),
            List.of(Beacon.dice(7)));

    @Test
    void keepsTheOrderOfTheAnnouncementWhateverOrderTheSecretsCame() {
        List<Reveal> reveals = List.of(new Reveal(NOTARY, TWO), new Reveal(SAMR, ONE));

        assertThat(SeedText.of(ANNOUNCEMENT, reveals, List.of(VALUE)).text())
                .isEqualTo("DRAW1 seed\n" + ANNOUNCEMENT.digest() + "\nreveal SAMR " + ONE.hex() + "\nreveal NOTARY "
                        + TWO.hex() + "\nbeacon DICE 7 31\n");
    }

    @Test
    void writesASecretThatWasNotRevealedAsAHyphen() {
        List<Reveal> reveals = List.of(new Reveal(NOTARY, null), new Reveal(SAMR, ONE));

        assertThat(SeedText.of(ANNOUNCEMENT, reveals, List.of(VALUE)).text()).contains("reveal NOTARY -\n");
    }

    @Test
    void refusesASecretThatDoesNotOpenItsCommitment() {
        List<Reveal> swapped = List.of(new Reveal(NOTARY, ONE), new Reveal(SAMR, TWO));

        assertThatThrownBy(() -> SeedText.of(ANNOUNCEMENT, swapped, List.of(VALUE)))
                .isInstanceOf(RevealDoesNotOpenCommitment.class)
                .hasMessageNotContaining(TWO.hex());
    }

    @Test
    void refusesMissingDoubledAndForeignReveals() {
        Reveal samr = new Reveal(SAMR, ONE);
        Reveal notary = new Reveal(NOTARY, TWO);
        Reveal foreign = new Reveal(new PartyName("AUDIT"), ONE);

        for (List<Reveal> reveals : List.of(List.of(samr), List.of(samr, notary, notary), List.of(samr, foreign))) {
            assertThatThrownBy(() -> SeedText.of(ANNOUNCEMENT, reveals, List.of(VALUE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesMoreOrFewerValuesThanBeacons() {
        List<Reveal> reveals = List.of(new Reveal(SAMR, ONE), new Reveal(NOTARY, TWO));

        assertThatThrownBy(() -> SeedText.of(ANNOUNCEMENT, reveals, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeedText.of(ANNOUNCEMENT, reveals, List.of(VALUE, VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommitmentCannotBeCopiedToAnotherPartyPlanOrSerial() {
        DrawNumber otherSerial = new DrawNumber(NUMBER.authority(), NUMBER.plan(), 8);
        DrawNumber otherPlan = new DrawNumber(NUMBER.authority(), PlanName.of("B", 2), 7);

        assertThat(Stream.of(
                                Party.committing(Suite.SHA256, NUMBER, SAMR, ONE),
                                Party.committing(Suite.SHA256, NUMBER, NOTARY, ONE),
                                Party.committing(Suite.SHA256, otherSerial, SAMR, ONE),
                                Party.committing(Suite.SHA256, otherPlan, SAMR, ONE))
                        .map(Party::commitment)
                        .distinct())
                .hasSize(4);
    }

    @Test
    void aBeaconValueHasOneTo1024Bytes() {
        assertThat(new BeaconValue("ab".repeat(1024)).hex()).hasSize(2048);
        for (String wrong : List.of("", "a", "AB", "0g", "abc", "ab".repeat(1025))) {
            assertThatThrownBy(() -> new BeaconValue(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSecretIsNeverShownByAccident() {
        assertThat(new Reveal(SAMR, ONE).toString()).doesNotContain("11");
        assertThatThrownBy(() -> new Secret("11".repeat(31) + "1G")).hasMessageNotContaining("11");
    }
}
