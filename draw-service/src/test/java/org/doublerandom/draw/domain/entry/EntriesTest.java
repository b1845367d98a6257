package org.doublerandom.draw.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Refused;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final Instant PUBLISHED = Instant.parse("2026-09-01T01:00:00Z");
    private static final Instant EARLY = PUBLISHED.plusSeconds(599);
    private static final Instant IN_TIME = PUBLISHED.plusSeconds(600);
    private static final String THROWS = "351426355142631642514631";
    private static final String OTHERS = "351426355142631642514632";
    private static final String MALFORMED = "7";
    private static final Digest SEEN = Digest.of("announcement");
    private static final NamedWitness WANG = witness("wang", "JUSTICE");
    private static final NamedWitness WU = witness("wu", "JUSTICE");
    private static final NamedWitness ZHAO = witness("zhao", "DPC");
    private static final NamedWitness LATE = witness("late", "HELPERS");
    private static final EntryRules RULES = new EntryRules(SEEN, PUBLISHED, 24, 600, List.of(WANG, WU, ZHAO));

    @Test
    void ofAllThatIsWrongTheFirstInTheOrderOfTheProtocolIsTold() {
        Entries one = Entries.under(RULES).enter(entry(WANG, THROWS));
        Entries settled = one.enter(entry(ZHAO, THROWS));

        requireRefused(settled, WANG, Digest.ZEROS, ReadingsAreSettled.class);
        requireRefused(one, WANG, Digest.ZEROS, WitnessHasEntered.class);
        requireRefused(one, LATE, Digest.ZEROS, ForeignAnnouncement.class);
        requireRefused(one, witness("late", "JUSTICE"), SEEN, WitnessIsNotNamed.class);
        requireRefused(one, WU, SEEN, SameOrganisationAsFirst.class);
        requireRefused(one, ZHAO, SEEN, EntryIsEarly.class);
        assertThatThrownBy(() -> one.enter(entry(ZHAO, MALFORMED))).isInstanceOf(MalformedThrows.class);
        assertThatThrownBy(() -> one.enter(entry(ZHAO, THROWS + "1"))).isInstanceOf(WrongNumberOfThrows.class);
    }

    private static void requireRefused(
            Entries entries, NamedWitness witness, Digest seen, Class<? extends Refused> reason) {
        assertThatThrownBy(() -> entries.enter(new Entry(witness, EARLY, MALFORMED, seen)))
                .isInstanceOf(reason);
    }

    @Test
    void nothingIsEnteredBeforeTheWaitIsOver() {
        Entries none = Entries.under(RULES);
        for (long seconds : new long[] {0, 1, 599}) {
            Entry early = new Entry(WANG, PUBLISHED.plusSeconds(seconds), THROWS, SEEN);

            assertThatThrownBy(() -> none.enter(early)).isInstanceOf(EntryIsEarly.class);
        }
        assertThat(none.enter(entry(WANG, THROWS)).accepted()).hasSize(1);
    }

    @Test
    void nobodyStopsTheDiceWhenItSuits() {
        Entries none = Entries.under(RULES);
        for (int dice : new int[] {20, 23, 25, 100}) {
            Entry stopped = entry(WANG, "6".repeat(dice));

            assertThatThrownBy(() -> none.enter(stopped)).isInstanceOf(WrongNumberOfThrows.class);
        }
    }

    @Test
    void theThirdMayBeOfTheOrganisationOfTheFirst() {
        Entries entries = Entries.under(RULES)
                .enter(entry(WANG, THROWS))
                .enter(entry(ZHAO, OTHERS))
                .enter(entry(WU, OTHERS));

        assertThat(entries.agreed().digits()).isEqualTo(OTHERS);
    }

    @Test
    void whoIsAddedByTwoEntersAsTheThirdOnlyAndIsAddedBeforeTheFirst() {
        Entries added = Entries.under(RULES).add(added(LATE, "sun"));

        assertThatThrownBy(() -> added.enter(entry(LATE, THROWS))).isInstanceOf(WitnessIsNotNamed.class);
        Entries two = added.enter(entry(WANG, THROWS)).enter(entry(ZHAO, OTHERS));
        assertThat(two.verdict()).isEqualTo(Verdict.THIRD_NEEDED);
        assertThat(two.enter(entry(LATE, OTHERS)).verdict()).isEqualTo(Verdict.AGREED);
        assertThatThrownBy(() -> two.add(added(WU, "sun"))).isInstanceOf(AddedAfterFirstEntry.class);
    }

    @Test
    void whomTheSupervisorAddsCountsAsNamedIfTheOrganisationIsNew() {
        Entries one = Entries.under(RULES).enter(entry(WANG, THROWS));

        assertThat(one.add(added(LATE, null)).enter(entry(LATE, THROWS)).verdict())
                .isEqualTo(Verdict.AGREED);
        assertThatThrownBy(() -> one.add(added(witness("late", "JUSTICE"), null)))
                .isInstanceOf(OrganisationHasEntered.class);
    }

    @Test
    void theTextIsAcceptedOnceMoreInItsOwnOrder() {
        ReadingsText text = new ReadingsText(
                PUBLISHED,
                List.of(added(LATE, "sun")),
                List.of(salted(WANG, THROWS), salted(ZHAO, OTHERS), salted(LATE, OTHERS)));

        assertThat(ReadingsText.parse(text.text()).acceptedUnder(RULES).agreed().digits())
                .isEqualTo(OTHERS);
        ReadingsText turned = new ReadingsText(
                PUBLISHED, text.added(), List.of(salted(LATE, OTHERS), salted(ZHAO, OTHERS), salted(WANG, THROWS)));
        assertThatThrownBy(() -> turned.acceptedUnder(RULES)).isInstanceOf(WitnessIsNotNamed.class);
        ReadingsText other = new ReadingsText(PUBLISHED.plusSeconds(1), List.of(), List.of());
        assertThatThrownBy(() -> other.acceptedUnder(RULES)).hasMessageContaining("01:00:01Z");
    }

    @Test
    void anEntryThatWentBackInTimeIsNoEntryInThatOrder() {
        Entry later = new Entry(WANG, IN_TIME.plusSeconds(5), THROWS, SEEN);
        ReadingsText text = new ReadingsText(
                PUBLISHED, List.of(), List.of(new SaltedEntry(later, new Salt("ab".repeat(32))), salted(ZHAO, THROWS)));

        assertThatThrownBy(() -> text.acceptedUnder(RULES)).hasMessageContaining("01:10:00Z");
    }

    @Test
    void aTextThatIsNotWrittenSoIsRefusedWithItsLine() {
        String text = new ReadingsText(PUBLISHED, List.of(added(LATE, "sun")), List.of(salted(WANG, THROWS))).text();

        assertThatThrownBy(() -> ReadingsText.parse(text.replace("added late", "added  late")))
                .hasMessageStartingWith("readings line 3");
        assertThatThrownBy(() -> ReadingsText.parse(text.replace("chen sun", "sun chen")))
                .hasMessageContaining("ascending");
        assertThatThrownBy(() -> ReadingsText.parse(text.replace("09-01T01:00", "09-31T01:00")))
                .hasMessageContaining("2026-09-31");
        assertThat(ReadingsText.parse(text).text()).isEqualTo(text);
    }

    private static NamedWitness witness(String person, String organisation) {
        return new NamedWitness(new PersonId(person), new PartyName(organisation));
    }

    private static AddedWitness added(NamedWitness witness, String second) {
        return new AddedWitness(witness, PUBLISHED, new PersonId("chen"), second == null ? null : new PersonId(second));
    }

    private static Entry entry(NamedWitness witness, String digits) {
        return new Entry(witness, IN_TIME, digits, SEEN);
    }

    private static SaltedEntry salted(NamedWitness witness, String digits) {
        return new SaltedEntry(entry(witness, digits), new Salt("ab".repeat(32)));
    }
}
