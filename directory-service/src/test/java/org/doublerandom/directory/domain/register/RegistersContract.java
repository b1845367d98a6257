package org.doublerandom.directory.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.register.RegisterFixtures.COUNTY;
import static org.doublerandom.directory.domain.register.RegisterFixtures.TONIGHT;
import static org.doublerandom.directory.domain.register.RegisterFixtures.register;

import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

public abstract class RegistersContract {
    private static final AuthorityCode NEIGHBOUR = new AuthorityCode("000001-SAMR");

    protected abstract Registers registers();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void ofOneNightTheFirstRegisterStaysAndIsToldOnce() {
        Registers registers = registers();
        Register first = register(TONIGHT, 420);

        registers.keep(first);
        registers.keep(first);
        registers.keep(register(TONIGHT, 419));

        assertThat(registers.find(COUNTY, TONIGHT)).contains(first);
        assertThat(registers.find(COUNTY, TONIGHT.plusDays(1))).isEmpty();
        assertThat(registers.find(NEIGHBOUR, TONIGHT)).isEmpty();
        assertThat(facts()).containsExactly(new RegisterRooted(first));
    }

    @Test
    void beforeADayComesTheLastNightBeforeIt() {
        Registers registers = registers();
        registers.keep(register(TONIGHT.minusDays(10), 410));
        registers.keep(register(TONIGHT.minusDays(3), 415));
        registers.keep(register(TONIGHT, 420));

        assertThat(registers.before(COUNTY, TONIGHT)).contains(register(TONIGHT.minusDays(3), 415));
        assertThat(registers.before(COUNTY, TONIGHT.plusDays(1))).contains(register(TONIGHT, 420));
        assertThat(registers.before(COUNTY, TONIGHT.minusDays(10))).isEmpty();
        assertThat(registers.before(NEIGHBOUR, TONIGHT)).isEmpty();
    }
}
