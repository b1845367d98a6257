package org.doublerandom.draw.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameFilesTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(ThrowingCallable parse, String file, int line) {
        assertThatThrownBy(parse).isInstanceOfSatisfying(TextRefused.class, refused -> {
            assertThat(refused.text()).isEqualTo(file);
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.rule()).isNotBlank();
        });
    }

    @Nested
    class ThePool {

        @Test
        void isReadLineByLine() {
            Pool pool = Pool.parse(bytes("A1\t330102\tS\t0\t-\nB.-_9\t330102001001\tx._-\t999999\tCLOSED\n"));

            assertThat(pool.candidates())
                    .containsExactly(
                            new Candidate(new TargetId("A1"), "330102", new StratumCode("S"), 0, "-"),
                            new Candidate(
                                    new TargetId("B.-_9"), "330102001001", new StratumCode("x._-"), 999999, "CLOSED"));
        }

        @Test
        void mayBeEmpty() {
            assertThat(Pool.parse(new byte[0]).candidates()).isEmpty();
        }

        @Test
        void acceptsTheLongestFieldsThereMayBe() {
            String line =
                    "A".repeat(23) + "\t" + "1".repeat(12) + "\t" + "S".repeat(16) + "\t999999\t" + "X".repeat(16);

            assertThatCode(() -> Pool.parse(bytes(line + "\n"))).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "a1\t330102\tS\t0\t-",
                    "-A\t330102\tS\t0\t-",
                    "AAAAAAAAAAAAAAAAAAAAAAAA\t330102\tS\t0\t-",
                    "\t330102\tS\t0\t-",
                    "A1\t33010\tS\t0\t-",
                    "A1\t3301020010010\tS\t0\t-",
                    "A1\t33010x\tS\t0\t-",
                    "A1\t٣٣٠١٠٢\tS\t0\t-",
                    "A1\t330102\t\t0\t-",
                    "A1\t330102\tS S\t0\t-",
                    "A1\t330102\tSSSSSSSSSSSSSSSSS\t0\t-",
                    "A1\t330102\tS\t\t-",
                    "A1\t330102\tS\t00\t-",
                    "A1\t330102\tS\t01\t-",
                    "A1\t330102\tS\t-1\t-",
                    "A1\t330102\tS\t+1\t-",
                    "A1\t330102\tS\t1000000\t-",
                    "A1\t330102\tS\t0\t",
                    "A1\t330102\tS\t0\tclosed",
                    "A1\t330102\tS\t0\tXXXXXXXXXXXXXXXXX",
                    "A1\t330102\tS\t0\t--",
                    "A1\t330102\tS\t0",
                    "A1\t330102\tS\t0\t-\t",
                    "A1\t330102\tS\t0\t-\r",
                    "A1 330102 S 0 -",
                    " A1\t330102\tS\t0\t-",
                    "A1\t330102\tS\t0\t- ",
                    "\uFEFFA1\t330102\tS\t0\t-",
                    "店\t330102\tS\t0\t-",
                    "A1\t330102\tS\t0\t-\u0000",
                    "A1\t330102\tS\t0\t-\u0085",
                    "id\tarea\tstratum\thits\tstatus"
                })
        void refusesAnyOtherCandidate(String line) {
            refused(() -> Pool.parse(bytes(line + "\n")), "pool", 1);
        }

        @Test
        void refusesALastLineWithoutLineFeed() {
            refused(() -> Pool.parse(bytes("A1\t330102\tS\t0\t-\nA2\t330102\tS\t0\t-")), "pool", 2);
        }

        @Test
        void refusesAnEmptyLineAtTheEnd() {
            refused(() -> Pool.parse(bytes("A1\t330102\tS\t0\t-\n\n")), "pool", 2);
        }

        @Test
        void refusesLinesThatDoNotAscend() {
            refused(() -> Pool.parse(bytes("A2\t330102\tS\t0\t-\nA1\t330102\tS\t0\t-\n")), "pool", 2);
            refused(() -> Pool.parse(bytes("A1\t330102\tS\t0\t-\nA1\t330102\tS\t0\t-\n")), "pool", 2);
        }

        @Test
        void refusesAnIdThatStandsTwice() {
            refused(() -> Pool.parse(bytes("A1\t330102\tS\t0\t-\nA1\t330103\tS\t0\t-\n")), "pool", 2);
        }

        @Test
        void quotesOnlyTheBeginningOfAHostileLine() {
            byte[] hostile = bytes("x".repeat(1_000_000) + "\t330102\tS\t0\t-\n");

            assertThatThrownBy(() -> Pool.parse(hostile))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        }
    }

    @Nested
    class TheRoster {

        @Test
        void isReadLineByLine() {
            Roster roster = Roster.parse(bytes("I1\t*\t-\t0\t0\nI2\t330102\tFOOD,SAMR.FIRE\t6\t2\nI3\t1\tB,A\t1\t0\n"));

            assertThat(roster.inspectors())
                    .containsExactly(
                            new Inspector(new InspectorId("I1"), "*", Set.of(), 0, 0),
                            new Inspector(new InspectorId("I2"), "330102", Set.of("FOOD", "SAMR.FIRE"), 6, 2),
                            new Inspector(new InspectorId("I3"), "1", Set.of("A", "B"), 1, 0));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "i1\t*\t-\t1\t0",
                    "I1\t\t-\t1\t0",
                    "I1\t**\t-\t1\t0",
                    "I1\t3301x\t-\t1\t0",
                    "I1\t1234567890123\t-\t1\t0",
                    "I1\t*\t\t1\t0",
                    "I1\t*\tA,\t1\t0",
                    "I1\t*\t,A\t1\t0",
                    "I1\t*\tA,A\t1\t0",
                    "I1\t*\tA B\t1\t0",
                    "I1\t*\tAAAAAAAAAAAAAAAAA\t1\t0",
                    "I1\t*\t-\t01\t0",
                    "I1\t*\t-\t1\t-1",
                    "I1\t*\t-\t1000000\t0",
                    "I1\t*\t-\t1",
                    "I1\t*\t-\t1\t0\tx"
                })
        void refusesAnyOtherInspector(String line) {
            refused(() -> Roster.parse(bytes(line + "\n")), "roster", 1);
        }

        @Test
        void refusesAnInspectorWhoStandsTwice() {
            refused(() -> Roster.parse(bytes("I1\t*\t-\t1\t0\nI1\t*\t-\t1\t1\n")), "roster", 2);
        }

        @Test
        void refusesLinesThatDoNotAscend() {
            refused(() -> Roster.parse(bytes("I2\t*\t-\t1\t0\nI1\t*\t-\t1\t0\n")), "roster", 2);
        }
    }

    @Nested
    class TheConflicts {
        private final Pool pool = Pool.parse(bytes("A1\t330102\tS\t0\t-\nA2\t330102\tS\t0\tCLOSED\n"));
        private final Roster roster = Roster.parse(bytes("I1\t*\t-\t1\t0\nI2\t*\t-\t1\t0\n"));

        private Conflicts parse(String file) {
            return Conflicts.parse(bytes(file), pool, roster);
        }

        @Test
        void mayNameTheSameInspectorSeveralTimes() {
            Conflicts conflicts = parse("I1\tA1\nI1\tA2\nI2\tA1\n");

            assertThat(conflicts.forbid(new InspectorId("I1"), new TargetId("A2")))
                    .isTrue();
            assertThat(conflicts.forbid(new InspectorId("I2"), new TargetId("A2")))
                    .isFalse();
        }

        @Test
        void refuseTheSameLineTwiceAndLinesThatDoNotAscend() {
            refused(() -> parse("I1\tA1\nI1\tA1\n"), "conflicts", 2);
            refused(() -> parse("I1\tA2\nI1\tA1\n"), "conflicts", 2);
        }

        @Test
        void nameOnlyInspectorsOfTheRosterAndIdsOfThePool() {
            refused(() -> parse("I1\tA1\nI3\tA1\n"), "conflicts", 2);
            refused(() -> parse("I1\tA3\n"), "conflicts", 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"I1", "I1\tA1\t", "I1 A1", "i1\tA1", "I1\ta1", "I1\tA1\r"})
        void refuseAnyOtherPair(String line) {
            refused(() -> parse(line + "\n"), "conflicts", 1);
        }
    }

    @Nested
    class ARoot {

        @Test
        void ofAnEmptyFileIsTheHashOfNothing() {
            assertThat(FileRoot.of(Suite.SHA256, new byte[0], 256)).isEqualTo(new FileRoot(Digest.of(""), 0, 256));
        }

        @Test
        void ofOnePageIsItsLeaf() {
            assertThat(FileRoot.of(Suite.SHA256, bytes("a\nb\n"), 2).root())
                    .isEqualTo(MerkleTree.leaf(Suite.SHA256, bytes("a\nb\n")));
        }

        @Test
        void changesWithEveryByte() {
            assertThat(FileRoot.of(Suite.SHA256, bytes("a\nb\nc\n"), 2))
                    .isNotEqualTo(FileRoot.of(Suite.SHA256, bytes("a\nb\nd\n"), 2));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 65537})
        void hasOneTo65536LinesOnAPage(int pageLines) {
            assertThatThrownBy(() -> FileRoot.of(Suite.SHA256, bytes("a\n"), pageLines))
                    .hasMessageContaining("1 to 65536");
        }

        @Test
        void boundsThePagesOfTheFrameThatIsRead() {
            FrameFiles files =
                    new FrameFiles(bytes("A1\t330102\tS\t0\t-\n"), bytes("I1\t*\t-\t1\t0\n"), bytes("I1\tA1\n"));
            Frame frame = Frame.read(Suite.SHA256, files, 65536);

            assertThat(frame.roots().pool()).isEqualTo(FileRoot.of(Suite.SHA256, files.pool(), 65536));
            assertThat(frame.roots().conflicts().lines()).isEqualTo(1);
        }
    }
}
