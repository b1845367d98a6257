package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import org.doublerandom.values.AuthorityCode;

/** The secrets of the nights: always the same for the same authority and night, and never stored beside what they hide. */
public interface NightSecrets {
    NightSecret of(AuthorityCode authority, LocalDate night);
}
