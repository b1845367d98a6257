package org.doublerandom.identity.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountRequestTest {
    private static final AccountRequest.By FIRST = by("p-first");
    private static final AccountRequest.By SECOND = by("p-second");
    private static final AccountRequest.By CONCERNED = by("p-concerned");

    @ParameterizedTest
    @EnumSource
    void isDecidedByNeitherWhoAskedNorWhomItIsAbout(AccountRequest.Kind kind) {
        AccountRequest request = asked(kind);

        for (AccountRequest.By self : List.of(FIRST, CONCERNED)) {
            assertThatThrownBy(() -> request.approved(self)).isInstanceOf(AnotherPersonMustDecide.class);
            assertThatThrownBy(() -> request.rejected(self, "岗位不符")).isInstanceOf(AnotherPersonMustDecide.class);
        }
        assertThat(request.approved(SECOND).status()).isEqualTo(AccountRequest.Status.APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void isDecidedOnce(AccountRequest.Kind kind) {
        AccountRequest done = asked(kind).approved(SECOND).asCarriedOut();
        AccountRequest rejected = asked(kind).rejected(SECOND, "岗位不符");

        assertThatThrownBy(() -> done.approved(SECOND)).isInstanceOf(RequestDecided.class);
        assertThatThrownBy(() -> done.rejected(SECOND, "岗位不符")).isInstanceOf(RequestDecided.class);
        assertThatThrownBy(() -> rejected.approved(SECOND)).isInstanceOf(RequestDecided.class);
    }

    private static AccountRequest asked(AccountRequest.Kind kind) {
        return AccountRequest.asked(
                "r-1",
                "000000-SAMR",
                kind,
                CONCERNED.person(),
                new AccountRequest.Wanted("li-na", "李娜", "*", List.of("WITNESS"), null),
                FIRST);
    }

    private static AccountRequest.By by(String person) {
        return new AccountRequest.By(person, person, Instant.parse("2024-03-01T08:00:00Z"));
    }
}
