package org.doublerandom.directory.domain.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.cap.CapFixtures.CONFIRMED;
import static org.doublerandom.directory.domain.cap.CapFixtures.FROM;
import static org.doublerandom.directory.domain.cap.CapFixtures.WRITTEN;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.inForce;
import static org.doublerandom.directory.domain.cap.CapFixtures.written;

import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.directory.domain.cap.CapTerms.Level;
import org.doublerandom.directory.domain.cap.CapTerms.Treatment;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;

class CapRuleTest {
    private static final CapTerms TWO = atMost(2, null, Level.AUTHORITY);
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 16);

    private static CapRule.Ending ending(LocalDate lastDay) {
        return CapRule.Ending.said(lastDay, "新规定取代", WRITTEN);
    }

    private static CapRule.Ending second(LocalDate lastDay) {
        return CapRule.Ending.said(lastDay, "同意", CONFIRMED);
    }

    @Test
    void aSecondPersonConfirmsIt() {
        assertThatThrownBy(() -> written("r-1", TWO).confirmed(WRITTEN)).isInstanceOf(AnotherConfirmsTheRule.class);

        CapRule confirmed = written("r-1", TWO).confirmed(CONFIRMED);

        assertThat(written("r-1", TWO).isInForceOn(TODAY)).isFalse();
        assertThat(confirmed.isInForceOn(TODAY)).isTrue();
        assertThat(confirmed.isInForceOn(FROM.minusDays(1))).isFalse();
        assertThat(confirmed.confirmed(
                        new CapRule.Act(CONFIRMED.by(), CONFIRMED.at().plusSeconds(9))))
                .isEqualTo(confirmed);
    }

    @Test
    void oneAloneDoesNotEndIt() {
        CapRule proposed = inForce("r-1", TWO).ended(ending(TODAY), TODAY);

        assertThat(proposed.isInForceOn(TODAY.plusDays(1))).isTrue();
        assertThat(proposed.ending()).isNull();
        assertThat(proposed.ended(ending(TODAY), TODAY.plusDays(1))).isEqualTo(proposed);
        assertThatThrownBy(() -> proposed.ended(second(TODAY), TODAY.plusDays(1)))
                .isInstanceOf(CapRuleEndsBefore.class);
    }

    @Test
    void aProposalThatNobodyConfirmsKeepsNobodyFromAnother() {
        CapRule never = inForce("r-1", TWO).ended(ending(LocalDate.of(9999, 12, 31)), TODAY);

        CapRule ended = never.ended(second(TODAY), TODAY).ended(ending(TODAY), TODAY);

        assertThat(ended.isInForceOn(TODAY.plusDays(1))).isFalse();
        assertThat(ended.proposed()).isNull();
    }

    @Test
    void whatTwoHaveEndedHoldsUntilTwoEndItSooner() {
        CapRule ended =
                inForce("r-1", TWO).ended(ending(TODAY.plusDays(9)), TODAY).ended(second(TODAY.plusDays(9)), TODAY);

        CapRule sooner = ended.ended(second(TODAY), TODAY);

        assertThat(sooner.ending()).isEqualTo(ended.ending());
        assertThat(sooner.ended(ending(TODAY), TODAY).ending())
                .isEqualTo(new CapRule.Ending(TODAY, "同意", CONFIRMED, WRITTEN));
    }

    @Test
    void whatNobodyHasConfirmedIsEndedByOne() {
        CapRule ended = written("r-1", TWO).ended(ending(TODAY), TODAY);

        assertThat(ended.ending()).isEqualTo(ending(TODAY));
        assertThatThrownBy(() -> ended.confirmed(CONFIRMED)).isInstanceOf(CapRuleHasEnded.class);
    }

    @Test
    void itIsEndedAndHoldsUntilThen() {
        CapRule ended =
                inForce("r-1", TWO).ended(ending(TODAY.plusDays(3)), TODAY).ended(second(TODAY.plusDays(3)), TODAY);

        assertThat(ended.isInForceOn(TODAY.plusDays(3))).isTrue();
        assertThat(ended.isInForceOn(TODAY.plusDays(4))).isFalse();
        assertThat(ended.ended(ending(TODAY.plusDays(3)), TODAY.plusDays(9))).isEqualTo(ended);
        assertThatThrownBy(() -> ended.ended(ending(TODAY.plusDays(5)), TODAY)).isInstanceOf(CapRuleHasEnded.class);
        assertThatThrownBy(() -> inForce("r-1", TWO).ended(ending(TODAY.minusDays(1)), TODAY))
                .isInstanceOf(CapRuleEndsBefore.class);
    }

    @Test
    void onlyACapHasANumber() {
        assertThatThrownBy(() -> new CapTerms(Set.of(), Set.of(), Level.ACROSS, Treatment.COUNTED_CAPPED, null, null))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new CapTerms(Set.of(), Set.of(), Level.ACROSS, Treatment.COUNTED, 2, null))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new CapTerms(Set.of(), Set.of(), Level.ACROSS, Treatment.NOT_COUNTED, null, 60))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> atMost(0, null, Level.ACROSS)).isInstanceOf(MalformedValue.class);
    }
}
