package org.doublerandom.draw.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemeTextTest {
    private static final String TERMS = "DRAW1 terms\nkinds ENTERPRISE\nindustries -\ntags-all -\ntags-any -\nareas -\n"
            + "registered-before -\nitems ZJ2017-1\nexclusions CLOSED\nranges -\nthrows 24\nwait 600\n"
            + "witness p-a A\nwitness p-b B\nwitness p-c A\nEND\n";

    @Test
    void aSentenceMaySpeakOfTheTerms() {
        assertThat(SchemeText.parse("批次：其 DRAW1 terms 见下。\n" + TERMS).terms().dice())
                .isEqualTo(24);
        assertThat(SchemeText.parse(TERMS).terms().witnesses()).hasSize(3);
    }

    @Test
    void theWholeFilterIsBound() {
        Terms terms = new Terms(
                new Terms.Filter(
                        List.of("ENTERPRISE", "SOLE_PROPRIETOR"),
                        List.of("F5", "H62"),
                        List.of("food"),
                        List.of("meat", "milk"),
                        List.of("330102", "330103"),
                        LocalDate.of(2020, 2, 29)),
                List.of("ZJ2017-1", "ZJ2017-2"),
                List.of("CLOSED", "DRAWN"),
                List.of(),
                24,
                600,
                SchemeText.parse(TERMS).terms().witnesses());

        assertThat(SchemeText.parse(SchemeText.of("批次\n", terms).text()).terms())
                .isEqualTo(terms);
    }

    @Test
    void aRefusalNamesTheLineOfTheWholeText() {
        String scheme = "批次\n" + TERMS.replace("areas -", "areas x");

        assertThatThrownBy(() -> SchemeText.parse(scheme)).hasMessageContaining("scheme line 17");
        assertThatThrownBy(() -> SchemeText.parse("批次\n" + TERMS.replace("areas -\n", "")))
                .hasMessageStartingWith("scheme line 7");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = ("X\n" + TERMS).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xff;

        assertThatThrownBy(() -> SchemeText.parse(bytes)).hasMessageContaining("UTF-8");
    }

    @Test
    void aListOfThousandsIsRead() {
        String areas =
                IntStream.range(100_000, 150_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(SchemeText.parse(TERMS.replace("areas -", "areas " + areas))
                        .terms()
                        .filter()
                        .areas())
                .hasSize(50_000);
    }
}
