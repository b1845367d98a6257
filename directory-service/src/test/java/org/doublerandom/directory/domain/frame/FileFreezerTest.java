package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFreezerTest {
    private final InMemoryChunks chunks = new InMemoryChunks();

    @Test
    void theTreeIsThatOfRfc6962() {
        List<Digest> leaves = Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657")
                .map(hex -> MerkleTree.leaf(Suite.SHA256, HexFormat.of().parseHex(hex)))
                .toList();

        assertThat(MerkleTree.root(Suite.SHA256, leaves).hex())
                .isEqualTo("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
    }

    @Test
    void theRootOfAnEmptyFileIsTheDigestOfNothing() {
        FrozenFile empty = new FileFreezer(Suite.SHA256, chunks).freeze();

        assertThat(empty.root().hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(empty.lines()).isZero();
        assertThat(empty.pages(chunks, new PageRange(0, 1))).isEmpty();
    }

    @Test
    void theRootOfAOnePageFileIsTheDigestOfAZeroByteAndTheFile() throws Exception {
        FrozenFile file = frozen(lines(256));
        byte[] content = file.pages(chunks, new PageRange(0, 64)).getBytes(StandardCharsets.US_ASCII);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);

        assertThat(file.root().hex()).isEqualTo(HexFormat.of().formatHex(sha256.digest(content)));
    }

    @Test
    void theRootIsInTheSuiteOfTheFileAndItsPagesAreFoundByIt() {
        FileFreezer freezer = new FileFreezer(Suite.SM3, chunks);
        lines(300).forEach(freezer::add);
        FrozenFile file = freezer.freeze();
        byte[] first = page(lines(300).subList(0, 256));
        byte[] last = page(lines(300).subList(256, 300));

        assertThat(file.suite()).isEqualTo(Suite.SM3);
        assertThat(file.root())
                .isEqualTo(Suite.SM3.of(
                        new byte[] {1},
                        Suite.SM3.of(new byte[] {0}, first).bytes(),
                        Suite.SM3.of(new byte[] {0}, last).bytes()));
        assertThat(content(file)).isEqualTo(content(frozen(lines(300))));
        assertThat(new FileFreezer(Suite.SM3, chunks).freeze().root().hex())
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    private static byte[] page(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    // 64 pages are a chunk: one line less and more than full pages and chunks, and several chunks.
    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 16_383, 16_384, 16_385, 32_768, 32_769, 50_000, 100_000, 131_073})
    void theRootIsThatOfTheTreeOverAllPages(int count) {
        FrozenFile file = frozen(lines(count));

        assertThat(file.root()).isEqualTo(MerkleTree.root(Suite.SHA256, leavesOf(lines(count))));
        assertThat(file.lines()).isEqualTo(count);
        assertThat(content(file)).isEqualTo(String.join("\n", lines(count)) + "\n");
    }

    @Test
    void equalPagesHaveEqualAddresses() {
        FrozenFile one = frozen(lines(16_384));
        FrozenFile longer = frozen(lines(16_385));

        assertThat(longer.chunks()).startsWith(one.chunks().get(0)).hasSize(2);
    }

    @Test
    void linesAscendAndDoNotRepeat() {
        FileFreezer freezer = new FileFreezer(Suite.SHA256, chunks);
        freezer.add("B");

        assertThatThrownBy(() -> freezer.add("A")).hasMessageContaining("ascending");
        assertThatThrownBy(() -> freezer.add("B")).hasMessageContaining("ascending");
    }

    @Test
    void pagesOutsideTheFileAreRefused() {
        FrozenFile file = frozen(lines(300));

        assertThat(file.pages(chunks, new PageRange(1, 64))).hasLineCount(44);
        assertThatThrownBy(() -> file.pages(chunks, new PageRange(2, 1))).isInstanceOf(PagesOutside.class);
        assertThatThrownBy(() -> file.pages(chunks, new PageRange(-1, 1))).isInstanceOf(PagesOutside.class);
        assertThatThrownBy(() -> file.pages(chunks, new PageRange(0, 0))).isInstanceOf(PagesOutside.class);
        assertThatThrownBy(() -> file.pages(chunks, new PageRange(0, 65))).isInstanceOf(PagesOutside.class);
    }

    private FrozenFile frozen(List<String> lines) {
        FileFreezer freezer = new FileFreezer(Suite.SHA256, chunks);
        lines.forEach(freezer::add);
        return freezer.freeze();
    }

    private String content(FrozenFile file) {
        StringBuilder content = new StringBuilder();
        for (long page = 0; page < file.pages(); page += 7) {
            content.append(file.pages(chunks, new PageRange(page, 7)));
        }
        return content.toString();
    }

    private static List<Digest> leavesOf(List<String> lines) {
        List<Digest> leaves = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 256) {
            String page = String.join("\n", lines.subList(i, Math.min(lines.size(), i + 256))) + "\n";
            leaves.add(MerkleTree.leaf(Suite.SHA256, page.getBytes(StandardCharsets.US_ASCII)));
        }
        return leaves;
    }

    private static List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj("%09d"::formatted).toList();
    }
}
