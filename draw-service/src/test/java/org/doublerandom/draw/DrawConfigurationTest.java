package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.starter.security.UnknownAuthority;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class DrawConfigurationTest {
    private static final Authorities BOTH = new Authorities(List.of("000000-SAMR 青禾县", "999998-SAMR 邻县"));

    private static Suites suites(String... sm3) {
        return new DrawConfiguration().suites(List.of(sm3), BOTH);
    }

    @Test
    void onlyWhoHasChosenSm3DrawsInIt() {
        Suites suites = suites("999998-SAMR");

        assertThat(suites.of(new AuthorityCode("999998-SAMR"))).isEqualTo(Suite.SM3);
        assertThat(suites.of(new AuthorityCode("000000-SAMR"))).isEqualTo(Suite.SHA256);
        assertThat(suites().of(new AuthorityCode("999998-SAMR"))).isEqualTo(Suite.SHA256);
    }

    @Test
    void aCodeOfNobodyStopsTheStart() {
        assertThatThrownBy(() -> suites("99998-SAMR")).isInstanceOf(UnknownAuthority.class);
    }
}
