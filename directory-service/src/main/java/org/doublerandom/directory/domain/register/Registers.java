package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.values.AuthorityCode;

/** The registers of the nights, one for each authority and night. */
public interface Registers {
    Optional<Register> find(AuthorityCode authority, LocalDate night);

    /** The last register of a night before that day: what was public already when the day began. */
    Optional<Register> before(AuthorityCode authority, LocalDate day);

    /** Keeps a register, and with it the fact; of one night the first one stays, and a repeat tells nothing. */
    void keep(Register register);
}
