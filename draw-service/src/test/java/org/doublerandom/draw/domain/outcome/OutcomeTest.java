package org.doublerandom.draw.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final String ONE = "11".repeat(32);
    private static final String TWO = "22".repeat(32);
    private static final Outcome OUTCOME = new Outcome(
            Digest.ZEROS,
            new Seed(Suite.SHA256, Digest.ZEROS),
            new TargetSample(List.of(
                    new StratumSample(new StratumCode("A"), List.of(drawn("T1", ONE)), List.of(drawn("T2", TWO))),
                    new StratumSample(new StratumCode("B"), List.of(), List.of()))),
            new Teams(
                    2,
                    new TreeMap<>(Map.of(new TargetId("T1"), List.of(new InspectorId("I2"), new InspectorId("I1"))))));

    private static DrawnTarget drawn(String id, String ticket) {
        return new DrawnTarget(new TargetId(id), new Ticket(new Digest(ticket)));
    }

    @Test
    void namesTheTeamsForAuditorsOnly() {
        String start = "DRAW1 outcome\nannouncement " + Digest.ZEROS + "\nseed " + Digest.ZEROS + "\ncutoff A " + ONE
                + "\nprimary A 1 T1 " + ONE + "\nreserve A 1 T2 " + TWO + "\n";

        assertThat(OUTCOME.fullText()).isEqualTo(start + "level 2\nteam T1 I1 I2\nEND\n");
        assertThat(OUTCOME.publicText()).isEqualTo(start + "END\n");
        assertThat(OUTCOME.fullDigest()).isEqualTo(Digest.of(OUTCOME.fullText()));
        assertThat(OUTCOME.publicDigest()).isEqualTo(Digest.of(OUTCOME.publicText()));
    }

    @Test
    void isReadBackFromItsFullText() {
        assertThat(Outcome.parse(Suite.SHA256, OUTCOME.fullText())).isEqualTo(OUTCOME);
    }

    @Test
    void isNotReadFromAnyOtherText() {
        String text = OUTCOME.fullText();

        for (String other : List.of(
                OUTCOME.publicText(),
                text + "\n",
                text.replace("cutoff A 11", "cutoff A 22"),
                text.replace("primary A 1", "primary A 2"),
                text.replace("reserve A 1", "reserve C 1"),
                text.replace("I1 I2", "I2 I1"),
                text.replace("level 2", "level 02"))) {
            assertThatThrownBy(() -> Outcome.parse(Suite.SHA256, other)).isInstanceOf(TextRefused.class);
        }
    }

    @Test
    void ofADrawThatCouldNotBeCompletedTwiceTheLevelIsADashAndTeamsMayBeEmpty() {
        Teams open = new Teams(
                Teams.NO_LEVEL,
                new TreeMap<>(
                        Map.of(new TargetId("T1"), List.of(new InspectorId("I1")), new TargetId("T2"), List.of())));
        Outcome outcome = new Outcome(Digest.ZEROS, new Seed(Suite.SHA256, Digest.ZEROS), OUTCOME.sample(), open);

        assertThat(outcome.fullText()).endsWith("level -\nteam T1 I1\nteam T2\nEND\n");
        assertThat(Outcome.parse(Suite.SHA256, outcome.fullText())).isEqualTo(outcome);
        assertThatThrownBy(() -> Outcome.parse(Suite.SHA256, outcome.fullText().replace("level -", "level 3")))
                .isInstanceOf(TextRefused.class);
    }
}
