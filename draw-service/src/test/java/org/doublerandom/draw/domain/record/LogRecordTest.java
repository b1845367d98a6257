package org.doublerandom.draw.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogRecordTest {
    private static final DrawNumber NUMBER =
            new DrawNumber(new AuthorityCode("330100-SAMR"), PlanName.of("2024.L07.B1", 2), 7);
    private static final VoidDetail DETAIL = new VoidDetail(new Salt("01".repeat(32)), Digest.ZEROS);
    private static final VoidRecord RECORD = new VoidRecord(
            NUMBER,
            Digest.ZEROS,
            "WITHDRAWN",
            DETAIL.digest(Suite.SHA256),
            TwoPersons.of(new PersonId("zhao.min"), new PersonId("li.wei")));

    @Test
    void aVoidRecordIsWrittenAndReadByteForByte() {
        String text = "DRAW1 void\nauthority 330100-SAMR\nprev " + Digest.ZEROS
                + "\nplan 2024.L07.B1-2\nserial 7\nreason WITHDRAWN\ndetail " + DETAIL.digest(Suite.SHA256)
                + "\nby li.wei zhao.min\nEND\n";

        assertThat(RECORD.text()).isEqualTo(text);
        assertThat(LogRecord.parse(text)).isEqualTo(RECORD);
    }

    @Test
    void aRecordFollowsTheOneWhoseDigestItNames() {
        VoidRecord next = new VoidRecord(
                new DrawNumber(NUMBER.authority(), PlanName.of("other", 1), 8),
                RECORD.digest(Suite.SHA256),
                "WITHDRAWN",
                DETAIL.digest(Suite.SHA256),
                RECORD.by());

        assertThat(next.follows(RECORD)).isTrue();
        assertThat(RECORD.follows(next)).isFalse();
    }

    @Test
    void aRecordOfAnotherAuthorityDoesNotFollow() {
        VoidRecord foreign = new VoidRecord(
                new DrawNumber(new AuthorityCode("330200-SAMR"), PlanName.of("other", 1), 8),
                RECORD.digest(Suite.SHA256),
                "WITHDRAWN",
                DETAIL.digest(Suite.SHA256),
                RECORD.by());

        assertThat(foreign.follows(RECORD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason WITHDRAWN | reason withdrawn",
                "reason WITHDRAWN | reason AAAAAAAAAAAAAAAAA",
                "reason WITHDRAWN | reason",
                "by li.wei zhao.min | by zhao.min li.wei",
                "by li.wei zhao.min | by li.wei li.wei",
                "by li.wei zhao.min | by li.wei",
                "serial 7 | serial 0",
                "serial 7 | serial 07",
                "plan 2024.L07.B1-2 | plan 2024.L07.B1-1",
                "END | 'END '",
                "END | end"
            })
    void aMalformedVoidRecordIsRefused(String line, String other) {
        String text = RECORD.text().replace(line + "\n", other + "\n");

        assertThat(text).isNotEqualTo(RECORD.text());
        assertThatThrownBy(() -> LogRecord.parse(text)).isInstanceOf(TextRefused.class);
    }

    @Test
    void linesThatEndInCarriageReturnAreRefused() {
        assertThatThrownBy(() -> LogRecord.parse(RECORD.text().replace("\n", "\r\n")))
                .isInstanceOf(TextRefused.class);
    }

    @Test
    void aRecordWithoutItsLinesOrOfAnUnknownKindIsRefused() {
        for (String kind : List.of("scheme", "result", "strike", "change", "void")) {
            assertThatThrownBy(() -> LogRecord.parse("DRAW1 " + kind + "\nEND\n"))
                    .isInstanceOf(TextRefused.class);
        }
        assertThatThrownBy(() -> LogRecord.parse("DRAW2\nEND\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogRecord.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDetailTextIsWrittenAndReadByteForByte() {
        assertThat(DETAIL.text())
                .isEqualTo("DRAW1 detail\nsalt " + "01".repeat(32) + "\nevidence " + "00".repeat(32) + "\nEND\n");
        assertThat(VoidDetail.parse(DETAIL.text())).isEqualTo(DETAIL);
    }

    @Test
    void aDetailOfAVoidRecordSaysNothingElse() {
        String more = DETAIL.text().replace("END\n", "conflict I1 T1\nEND\n");

        assertThatThrownBy(() -> VoidDetail.parse(more)).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> VoidDetail.parse(DETAIL.text() + "\n")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> VoidDetail.parse(DETAIL.text().replace("salt 01", "salt 1")))
                .isInstanceOf(TextRefused.class);
    }

    @Test
    void aBatchDoesNotEndInAHyphenAndDigits() {
        assertThat(PlanName.of("2024.L07.B1", 1).value()).isEqualTo("2024.L07.B1");
        assertThat(PlanName.of("2024.L07.B1", 12).value()).isEqualTo("2024.L07.B1-12");
        assertThatThrownBy(() -> PlanName.of("2024.L07-1", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanName.of("2024.L07-3", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanName.of("2024.L07.B1", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
