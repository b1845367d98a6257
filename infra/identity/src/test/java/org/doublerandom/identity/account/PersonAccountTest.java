package org.doublerandom.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAccountTest {
    private static final Instant MADE = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(3600);

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMIN,true",
        "AUDITOR,true",
        "APPROVER,true",
        "PLANNER,true",
        "DRAW_OFFICER,true",
        "WITNESS,true",
        "PARTY,true",
        "PUBLISHER,true",
        "SUPERVISOR,true",
        "UNIT_ADMIN,false",
        "OPERATOR,false",
        "INSPECTOR,false",
        "REVIEWER,false",
        "LEADER,false",
        "FOLLOW_UP_HANDLER,false"
    })
    void whileItIsDisabledItTakesTwoAsBefore(String role, boolean two) {
        PersonAccount disabled = account("INSPECTOR", role).disabled(notice(Notice.Kind.DISABLED));

        assertThat(disabled.isInForce()).isFalse();
        assertThat(disabled.takesTwo()).isEqualTo(two);
    }

    @Test
    void enabledItHasAllThatItHadAndIsNoYounger() {
        PersonAccount before = account("WITNESS");

        PersonAccount again = before.disabled(notice(Notice.Kind.DISABLED)).enabled(notice(Notice.Kind.ENABLED));

        assertThat(again.isInForce()).isTrue();
        assertThat(again.roles()).isEqualTo(before.roles());
        assertThat(again.credentials()).isEqualTo(before.credentials());
        assertThat(again.standing()).isEqualTo(before.standing());
        assertThat(again.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.CREATED, Notice.Kind.DISABLED, Notice.Kind.ENABLED);
    }

    @Test
    void whatTheFileStruckOffIsNotInForceForBeingEnabled() {
        PersonAccount struck =
                account("WITNESS").disabled(notice(Notice.Kind.DISABLED)).struck();

        assertThat(struck.enabled(notice(Notice.Kind.ENABLED)).isInForce()).isFalse();
    }

    private static PersonAccount account(String... roles) {
        return PersonAccount.created(
                "p-1",
                "li-na",
                "000000-SAMR",
                new Profile("李娜", "*"),
                List.of(roles),
                new Credentials("{noop}right", null, "sealed"),
                Notice.of(MADE, Notice.Kind.CREATED, List.of("郑管理")));
    }

    private static Notice notice(Notice.Kind kind) {
        return Notice.of(LATER, kind, List.of("郑管理"));
    }
}
