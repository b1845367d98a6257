package org.doublerandom.publication.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;

/** What every keeper of registers must do. */
public abstract class RegistersContract {
    private static final LocalDate NIGHT = LocalDate.of(2024, 4, 16);

    /** Empty ones. */
    protected abstract Registers registers();

    private static ToldRoot told(String authority, LocalDate night, String digit) {
        return new ToldRoot(authority, night, digit.repeat(64), 420, 256, Instant.parse(night + "T00:00:02Z"));
    }

    @Test
    void everyRootThatIsToldIsKeptAndASecondOneOfANightIsSaid() {
        Registers registers = registers();
        registers.keep(told("330100-SAMR", NIGHT, "a"));
        registers.keep(told("330100-SAMR", NIGHT, "a"));
        registers.keep(told("330100-SAMR", NIGHT.plusDays(1), "a"));
        registers.keep(told("110000-SAMR", NIGHT, "b"));
        assertThat(registers.doubled()).isEmpty();

        registers.keep(told("330100-SAMR", NIGHT, "c"));

        assertThat(registers.of("330100-SAMR", NIGHT))
                .containsExactly(told("330100-SAMR", NIGHT, "a"), told("330100-SAMR", NIGHT, "c"));
        assertThat(registers.doubled()).containsExactly(new DoubledNight("330100-SAMR", NIGHT));
        assertThat(registers.doubled().get(0).isOf(told("330100-SAMR", NIGHT, "a")))
                .isTrue();
        assertThat(registers.doubled().get(0).isOf(told("110000-SAMR", NIGHT, "b")))
                .isFalse();
        assertThat(registers.of("330100-SAMR", NIGHT.minusDays(1))).isEmpty();
    }

    @Test
    void theNewestNightComesFirst() {
        Registers registers = registers();
        for (int night = 0; night < 5; night++) {
            registers.keep(told("330100-SAMR", NIGHT.plusDays(night), "a"));
        }
        registers.keep(told("110000-SAMR", NIGHT.plusDays(9), "b"));

        Page<ToldRoot> first = registers.newest("330100-SAMR", PageRequest.first(2));
        Page<ToldRoot> second = registers.newest("330100-SAMR", new PageRequest(first.next(), 2));

        assertThat(first.rows()).extracting(ToldRoot::night).containsExactly(NIGHT.plusDays(4), NIGHT.plusDays(3));
        assertThat(second.rows()).extracting(ToldRoot::night).containsExactly(NIGHT.plusDays(2), NIGHT.plusDays(1));
        assertThat(first.total()).isEqualTo(5);
        assertThat(registers.newest(null, PageRequest.first(1)).rows())
                .containsExactly(told("110000-SAMR", NIGHT.plusDays(9), "b"));
    }
}
