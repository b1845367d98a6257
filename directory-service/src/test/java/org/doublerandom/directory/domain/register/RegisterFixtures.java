package org.doublerandom.directory.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Registers of the fictional county 青禾县. */
public final class RegisterFixtures {
    public static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    public static final LocalDate TONIGHT = LocalDate.of(2024, 4, 16);

    private RegisterFixtures() {}

    /** Secrets that differ by authority and night. */
    public static NightSecrets secrets() {
        return (authority, night) ->
                target -> new Salt(Digest.of("a secret of " + authority + ", " + night + " and " + target.value()));
    }

    public static Register register(LocalDate night, int lines) {
        return new Register(
                COUNTY,
                night,
                new FrozenFile(Suite.SHA256, Digest.of("root of " + lines), lines, 256, List.of(Digest.of("chunk"))),
                Instant.parse(night + "T00:00:05Z"));
    }
}
