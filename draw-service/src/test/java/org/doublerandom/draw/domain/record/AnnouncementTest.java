package org.doublerandom.draw.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    private static final String D = "ab".repeat(32);
    private static final String TEXT = """
            DRAW1
            suite SHA256
            authority 330100-SAMR
            plan 2024.L07.B1
            serial 7
            prev #
            pool # 40 16
            roster # 12 16
            conflicts # 14 16
            stratum A 100 0 1 6 0
            stratum B 1000 1 1 12 2
            slot FOOD
            slot *
            reserve 20
            party NOTARY #
            party SAMR #
            close 2024-05-01T01:00:00Z
            beacon DICE 7
            END
            """.replace("#", D);

    private static void refused(String text) {
        assertThat(text).as("the text was changed").isNotEqualTo(TEXT);
        assertThatThrownBy(() -> Announcement.parse(text)).isInstanceOf(TextRefused.class);
    }

    private static String with(String line, String other) {
        return TEXT.replace(line + "\n", other.isEmpty() ? "" : other + "\n");
    }

    @Test
    void isReadAndWrittenByteForByte() {
        assertThat(Announcement.parse(TEXT).text()).isEqualTo(TEXT);
        assertThat(Announcement.parse(TEXT).digest()).isEqualTo(Digest.of(TEXT));
    }

    @Test
    void isNamedByTheSuiteThatItNames() {
        Announcement inSm3 = Announcement.parse(with("suite SHA256", "suite SM3"));

        assertThat(inSm3.digest()).isEqualTo(Suite.SM3.of(inSm3.text()));
        assertThat(inSm3.text()).isEqualTo(with("suite SHA256", "suite SM3"));
    }

    @Test
    void refusesASuiteThatNobodyKnows() {
        assertThatThrownBy(() -> Announcement.parse(with("suite SHA256", "suite MD5")))
                .isInstanceOf(TextRefused.class);
    }

    @Test
    void saysWhichLineIsNotAsItMustBe() {
        assertThatThrownBy(() -> Announcement.parse(with("reserve 20", "reserve 020")))
                .isInstanceOfSatisfying(
                        TextRefused.class, refused -> assertThat(refused.line()).isEqualTo(14));
    }

    @Test
    void refusesEveryLineLeftOutDoubledOrOutOfOrder() {
        List<String> lines = TEXT.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i) + "\n";
            // One stratum or party less is another announcement, and two parties need no beacon.
            boolean isOptional = line.startsWith("stratum A") || line.startsWith("party") || line.startsWith("beacon");
            if (!isOptional) {
                refused(TEXT.replace(line, ""));
            }
            if (!line.startsWith("slot")) {
                refused(TEXT.replace(line, line + line));
            }
            if (i > 0 && !line.startsWith("slot *") && !line.startsWith("party SAMR")) {
                refused(TEXT.replace(lines.get(i - 1) + "\n" + line, line + lines.get(i - 1) + "\n"));
            }
        }
    }

    @Test
    void refusesAnythingAroundTheLines() {
        refused(TEXT + "\n");
        refused(TEXT + "x\n");
        refused(TEXT + TEXT);
        refused(" " + TEXT);
        refused("\n" + TEXT);
        refused("\uFEFF" + TEXT);
        refused(TEXT.substring(0, TEXT.length() - 1));
        refused(TEXT.replace("\n", "\r\n"));
        refused(TEXT.replace("serial 7\n", "serial 7\r\n"));
        refused("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAW1 | DRAW2",
                "suite SHA256 | suite sha256",
                "authority 330100-SAMR | authority 330100 SAMR",
                "authority 330100-SAMR | authority 浙江",
                "plan 2024.L07.B1 | plan 2024.L07.B1-1",
                "plan 2024.L07.B1 | plan 2024.L07.B1-02",
                "plan 2024.L07.B1 | plan 2024.L07.B1-2-3",
                "plan 2024.L07.B1 | plan -2",
                "serial 7 | serial 0",
                "serial 7 | serial 07",
                "serial 7 | serial -7",
                "serial 7 | serial 99999999999999999999",
                "reserve 20 | reserve 1001",
                "reserve 20 | reserve 99999999999",
                "slot FOOD | slot",
                "slot FOOD | slot FOOD,FIRE",
                "slot FOOD | slot AAAAAAAAAAAAAAAAA",
                "beacon DICE 7 | beacon DICE 8",
                "beacon DICE 7 | beacon DICE 07",
                "beacon DICE 7 | beacon DICE",
                "stratum A 100 0 1 6 0 | stratum A 10001 0 1 6 0",
                "stratum A 100 0 1 6 0 | stratum A 100 0 1 6 1",
                "stratum A 100 0 1 6 0 | stratum A 100 0 1 6",
                "stratum A 100 0 1 6 0 | stratum C 100 0 1 6 0",
                "stratum A 100 0 1 6 0 | stratum B 100 0 1 6 0",
                "stratum A 100 0 1 6 0 | stratum A 100 0 1 9007199254740991 0",
                "close 2024-05-01T01:00:00Z | close 2024-05-01T01:00:00.0Z",
                "close 2024-05-01T01:00:00Z | close 2024-05-01T01:00Z",
                "close 2024-05-01T01:00:00Z | close 2024-05-01T01:00:00+00:00",
                "close 2024-05-01T01:00:00Z | close 2024-02-30T01:00:00Z",
                "close 2024-05-01T01:00:00Z | close 2024-05-01T24:00:00Z",
                "close 2024-05-01T01:00:00Z | close 2024-05-01T23:59:60Z",
                "close 2024-05-01T01:00:00Z | close 2024-05-01 01:00:00Z"
            })
    void refusesAMalformedLine(String line, String other) {
        refused(with(line, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65537", "016", "99999999999"})
    void refusesMoreOrFewerLinesOnAPage(String pageLines) {
        for (String file : List.of("pool " + D + " 40 ", "roster " + D + " 12 ", "conflicts " + D + " 14 ")) {
            refused(with(file + "16", file + pageLines));
        }
    }

    @Test
    void refusesDigestsOfAnotherShape() {
        refused(with("prev " + D, "prev " + D.toUpperCase(Locale.ROOT)));
        refused(with("prev " + D, "prev " + D + "0"));
        refused(with("party SAMR " + D, "party SAMR -"));
    }

    @Nested
    class Parties {

        @Test
        void areNamedOnce() {
            refused(TEXT.replace("party NOTARY", "party SAMR"));
        }

        @Test
        void areAtLeastTwoWithoutABeacon() {
            String without = with("beacon DICE 7", "");

            assertThat(Announcement.parse(without).beacons()).isEmpty();
            refused(without.replace("party NOTARY " + D + "\n", ""));
        }

        @Test
        void areNotMissingBesideDice() {
            refused(TEXT.replaceAll("party .*\n", ""));
        }

        @Test
        void mayBeMissingBesideAnExternalBeacon() {
            String external = TEXT.replaceAll("party .*\n", "").replace("DICE 7", "quicknet 1000");

            assertThat(Announcement.parse(external).parties()).isEmpty();
        }
    }

    @Nested
    class Beacons {

        @Test
        void mayBeSeveralExternalOnes() {
            String two = TEXT.replace("DICE 7", "quicknet 1000\nbeacon quicknet 1001");

            assertThat(Announcement.parse(two).beacons()).hasSize(2);
        }

        @Test
        void areNamedOnceEach() {
            refused(TEXT.replace("DICE 7", "quicknet 1000\nbeacon quicknet 1000"));
        }

        @Test
        void areNotBesideDice() {
            refused(TEXT.replace("DICE 7", "DICE 7\nbeacon quicknet 1000"));
            refused(TEXT.replace("DICE 7", "DICE 7\nbeacon DICE 7"));
        }
    }

    @Nested
    class Slots {

        @Test
        void areAtLeastTwo() {
            refused(with("slot FOOD", ""));
        }

        @Test
        void mayBeMissingOnlyInAnOrderingDraw() {
            String ordering = TEXT.replaceAll("slot .*\n|stratum B.*\n", "")
                    .replace("stratum A 100 0 1 6 0", "stratum A 10000 0 9 11 11")
                    .replace(" 12 16", " 0 16")
                    .replace(" 14 16", " 0 16")
                    .replace("reserve 20", "reserve 0");

            assertThat(Announcement.parse(ordering).slots()).isEmpty();
            refused(ordering.replace("reserve 0", "reserve 1"));
            refused(ordering.replaceFirst("roster (\\S+) 0", "roster $1 1"));
            refused(ordering.replaceFirst("conflicts (\\S+) 0", "conflicts $1 1"));
            refused(ordering.replace("stratum A 10000 0 9 11 11", "stratum A 5000 0 9 10 5"));
            refused(ordering.replace("reserve 0", "slot *\nreserve 0"));
        }
    }
}
