package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.util.Base64;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.directory.domain.register.Salt;
import org.doublerandom.starter.command.ServiceKey;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

class NightKeyTest {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    private static final LocalDate NIGHT = LocalDate.of(2024, 4, 16);

    private static NightSecrets secrets(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return new DirectoryConfiguration()
                .nightSecrets(new ServiceKey(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void aSaltIsTheHmacOfTheTarget() {
        // printf %s TAAAAAAAAAAAB | openssl dgst -sha256 -hmac key
        assertThat(new NightKey("key").saltOf(targetId(1)).hex().hex())
                .isEqualTo("f50f3ee426c3d48d8243949672bf382d585a4c6a449f8bd868427f6d01139211");
    }

    @Test
    void saltsFollowFromTheKeyOfTheServiceTheAuthorityTheNightAndTheTarget() {
        Salt salt = secrets(1).of(COUNTY, NIGHT).saltOf(targetId(1));

        assertThat(secrets(1).of(COUNTY, NIGHT).saltOf(targetId(1))).isEqualTo(salt);
        assertThat(secrets(2).of(COUNTY, NIGHT).saltOf(targetId(1))).isNotEqualTo(salt);
        assertThat(secrets(1).of(new AuthorityCode("000001-SAMR"), NIGHT).saltOf(targetId(1)))
                .isNotEqualTo(salt);
        assertThat(secrets(1).of(COUNTY, NIGHT.plusDays(1)).saltOf(targetId(1))).isNotEqualTo(salt);
        assertThat(secrets(1).of(COUNTY, NIGHT).saltOf(targetId(2))).isNotEqualTo(salt);
    }
}
