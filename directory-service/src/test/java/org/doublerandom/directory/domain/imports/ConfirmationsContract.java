package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

public abstract class ConfirmationsContract {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    private static final TargetId WRONG = new TargetId("91350100M000100Y44");

    protected abstract Confirmations confirmations();

    @Test
    void eachAuthorityConfirmsForItself() {
        Confirmations confirmations = confirmations();
        confirmations.keep(confirmation("执照照片", WRONG));
        confirmations.keep(confirmation("执照照片", WRONG));

        assertThat(confirmations.has(COUNTY, WRONG)).isTrue();
        assertThat(confirmations.has(COUNTY, new TargetId("91350100M000100Y45")))
                .isFalse();
        assertThat(confirmations.has(new AuthorityCode("000000-JUS"), WRONG)).isFalse();
    }

    @Test
    void onlyWhatDoesNotFitIsConfirmedAndWithAReason() {
        assertThatThrownBy(() -> confirmation("执照照片", new TargetId("91350100M000100Y43")))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> confirmation("执照照片", new TargetId("110108000000016")))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> confirmation("  ", WRONG)).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> confirmation("执照照片")).isInstanceOf(MalformedValue.class);
    }

    private static Confirmation confirmation(String reason, TargetId... codes) {
        return new Confirmation(
                COUNTY, List.of(codes), reason, new PersonId("p-admin"), Instant.parse("2024-04-16T01:00:00Z"));
    }
}
