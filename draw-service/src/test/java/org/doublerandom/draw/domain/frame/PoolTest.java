package org.doublerandom.draw.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolTest {
    private static final int MANY = 5000;
    private static final StratumCode ODD = new StratumCode("ODD");
    private static final String FILE = IntStream.range(0, MANY)
            .mapToObj(n -> "R%s\t33010200%d\t%s\t%d\t%s\n"
                    .formatted(id(n), n % 10, n % 2 == 0 ? "EVEN" : "ODD", n % 3, n % 100 == 0 ? "CLOSED" : "-"))
            .collect(Collectors.joining());

    private final Pool pool = Pool.parse(bytes(FILE));

    /** Of different lengths, hence in an order of their own; ascending. */
    private static String id(int n) {
        return n % 7 == 0 ? "%05d.X".formatted(n) : "%05d".formatted(n);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same file in pieces of so many lines. */
    private static FilePieces cut(int lines) {
        List<byte[]> pieces = new ArrayList<>();
        List<String> all = FILE.lines().map(line -> line + "\n").toList();
        for (int start = 0; start < all.size(); start += lines) {
            pieces.add(bytes(String.join("", all.subList(start, Math.min(all.size(), start + lines)))));
        }
        return pieces::stream;
    }

    @Test
    void keepsEveryCandidateAsItsLineSays() {
        List<Candidate> read = FILE.lines().map(Candidate::parse).toList();

        assertThat(pool.candidates()).isEqualTo(read);
        assertThat(pool).isEqualTo(Pool.of(read)).hasSameHashCodeAs(Pool.of(read));
        assertThat(pool).isNotEqualTo(Pool.of(read.subList(1, MANY)));
    }

    @Test
    void findsWhomItHasAndNobodyElse() {
        List<TargetId> all = pool.candidates().stream().map(Candidate::id).toList();

        assertThat(all).allMatch(pool::has);
        assertThat(Stream.of("A", "R00000", "R00001.X", "R0", "R99999", "Z").map(TargetId::new))
                .noneMatch(pool::has);
        assertThat(pool.only(Set.of(all.get(4999), all.get(0), all.get(7), new TargetId("Z"))))
                .containsExactly(pool.candidate(0), pool.candidate(7), pool.candidate(4999));
    }

    @Test
    void countsAndChoosesByTraits() {
        Map<Traits, Long> counted =
                pool.candidates().stream().collect(Collectors.groupingBy(Candidate::traits, Collectors.counting()));
        int[] odd = IntStream.range(0, MANY)
                .filter(row -> pool.candidate(row).stratum().equals(ODD))
                .toArray();

        assertThat(pool.counts()).isEqualTo(counted);
        assertThat(pool.rows(traits -> traits.stratum().equals(ODD))).isEqualTo(odd);
        assertThat(pool.rows(traits -> false)).isEmpty();
    }

    @Test
    void putsTheBytesOfAnIdBehindOthers() {
        byte[] text = bytes("key-----------------------");

        int end = pool.putId(7, text, 4);

        assertThat(new String(text, 0, end, StandardCharsets.ISO_8859_1)).isEqualTo("key-R00007.X");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 256, 1000, MANY})
    void isTheSameInWhateverPiecesItComesAndSoIsItsRoot(int lines) {
        assertThat(Pool.read(cut(lines))).isEqualTo(pool);
        for (int pageLines : new int[] {1, 2, 7, 256, 4999, 65536}) {
            PassingRoot root = new PassingRoot(Suite.SM3, pageLines);
            cut(lines).pieces().forEach(root::pass);

            assertThat(root.root()).isEqualTo(FileRoot.of(Suite.SM3, bytes(FILE), pageLines));
        }
    }

    @Test
    void isRefusedWithItsLineAcrossPieces() {
        FilePieces falling = () -> Stream.of(bytes("A2\t330102\tS\t0\t-\n"), bytes("A1\t330102\tS\t0\t-\n"));
        FilePieces open = () -> Stream.of(bytes("A1\t330102\tS\t0\t-\n"), bytes("A2\t330102\tS\t0\t-"));

        assertThatThrownBy(() -> Pool.read(falling))
                .hasMessage("pool line 2: lines must be strictly ascending by bytes");
        assertThatThrownBy(() -> Pool.read(open)).hasMessage("pool line 2: the line does not end in LF");
    }

    /** The check by hand, of lines, of every text of up to two bytes, and of long ones. */
    @Test
    void takesForAnIdWhatTheProtocolTakesForOne() {
        Pattern id = Pattern.compile(Field.ID.regex());
        List<String> texts = new ArrayList<>(List.of("", "A".repeat(23), "A".repeat(24), "A".repeat(22) + "-"));
        IntStream.range(0, 256).forEach(first -> {
            texts.add(String.valueOf((char) first));
            IntStream.range(0, 256).forEach(second -> texts.add("" + (char) first + (char) second));
        });

        assertThat(texts).allSatisfy(text -> {
            byte[] line = bytes("\t" + text + "\t");
            assertThat(TargetId.isId(line, 1, line.length - 1))
                    .isEqualTo(id.matcher(text).matches());
        });
        assertThatThrownBy(() -> new TargetId("A店")).hasMessageContaining(Field.ID.regex());
        assertThat(Arrays.asList("A1", "0._-"))
                .allSatisfy(text -> assertThat(new TargetId(text).value()).isEqualTo(text));
    }
}
