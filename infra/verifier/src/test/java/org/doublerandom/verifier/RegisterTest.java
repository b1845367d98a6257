package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.verifier.DrawFolder.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of a night against the root that was published in it. */
class RegisterTest {
    @TempDir
    private Path path;

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "T%012d\t330102\t-\tindustry=C1411,kind=ENTERPRISE,registered=2015-05-20\t%s\n"
                        .formatted(n, "ab".repeat(32)))
                .collect(Collectors.joining());
    }

    private static byte[] hash(byte first, byte[]... parts) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(first);
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return sha256.digest();
    }

    private static byte[] page(String lines) throws Exception {
        return hash((byte) 0, lines.getBytes(StandardCharsets.US_ASCII));
    }

    private Said verify(String register, String root) throws IOException {
        Path file = Files.writeString(path.resolve("register-2024-04-16.txt"), register);
        return DrawFolder.run(List.of("register", file.toString(), root));
    }

    @Test
    void aRegisterIsTheOneWhoseRootWasPublishedOrItIsNot() throws Exception {
        byte[] root = hash((byte) 1, page(lines(0, 256)), page(lines(256, 300)));
        String published = HexFormat.of().formatHex(root);

        Said said = verify(lines(0, 300), published);

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("300 lines").contains(published);
        assertThat(verify(lines(0, 299), published).code()).isEqualTo(1);
        assertThat(verify(lines(0, 300).replace("T000000000007\t330102", "T000000000007\t330103"), published)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoRegisterIsWrongWhateverItsRoot() throws Exception {
        String turned = lines(1, 2) + lines(0, 1);
        String malformed = lines(0, 1).replace("330102", "33");

        assertThat(verify(turned, HexFormat.of().formatHex(page(turned))).text())
                .contains("not greater than the line before");
        assertThat(verify(malformed, HexFormat.of().formatHex(page(malformed))).text())
                .contains("id TAB area TAB status");
        assertThat(verify(lines(0, 1), "root").code()).isEqualTo(2);
    }
}
