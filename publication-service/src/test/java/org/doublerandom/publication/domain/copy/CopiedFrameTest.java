package org.doublerandom.publication.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;
import org.doublerandom.publication.domain.copy.KeptFrame.SealedText;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopiedFrameTest {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final InMemoryFrameCopies copies = new InMemoryFrameCopies();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, List<String>> served = Map.of(
            "pool",
            List.of("A\nB\n", "C\n"),
            "roster",
            List.of("head\n", "END\n"),
            "conflicts",
            List.of("other\nEND\n"));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 6962 over the pages AB and C, by hand. */
    private static String root(Suite suite) {
        Digest left = suite.of(LEAF, bytes("A\nB\n"));
        Digest right = suite.of(LEAF, bytes("C\n"));
        return suite.of(NODE, left.bytes(), right.bytes()).hex();
    }

    private static KeptFrame kept(Suite suite, long lines) {
        return kept("F", suite, lines);
    }

    private static KeptFrame kept(String frame, Suite suite, long lines) {
        FrozenFile other = new FrozenFile("ab".repeat(32), 1, 2);
        return new KeptFrame(
                frame,
                "000000-SAMR",
                suite,
                new FrozenFile(root(suite), lines, 2),
                other,
                other,
                2,
                new SealedText(Digest.of("head\nEND\n").hex(), 9, 2),
                new SealedText(Digest.of("other\nEND\n").hex(), 10, 1));
    }

    private byte[] serve(String frame, String file, int n) {
        asked.add(file + " " + n);
        return bytes(served.getOrDefault(file, List.of()).get(n));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void everyFileIsHeldAgainstWhatWasTold(Suite suite) {
        new CopiedFrame(kept(suite, 3), copies, this::serve).copy();

        assertThat(copies.piece("F/" + root(suite), 1)).hasValue(bytes("C\n"));
        assertThat(copies.piece("F/" + Digest.of("head\nEND\n").hex(), 0)).isPresent();
    }

    @Test
    void whatIsHereAlreadyIsNotFetchedAgain() {
        copies.keep("F/" + root(Suite.SHA256), 0, bytes("A\nB\n"));

        new CopiedFrame(kept(Suite.SHA256, 3), copies, this::serve).copy();

        assertThat(asked).doesNotContain("pool 0").contains("pool 1");
    }

    @Test
    void whatIsToldWronglyOfAnotherFrameTakesNothingAwayFromThisOne() {
        new CopiedFrame(kept("F", Suite.SHA256, 3), copies, this::serve).copy();

        assertThatThrownBy(new CopiedFrame(kept("G", Suite.SHA256, 4), copies, this::serve)::copy)
                .isInstanceOf(WrongCopy.class);

        assertThat(copies.piece("F/" + root(Suite.SHA256), 0)).isPresent();
        assertThat(copies.piece("G/" + root(Suite.SHA256), 0)).isEmpty();
    }

    @Test
    void anotherFileIsNotKept() {
        CopiedFrame wrong = new CopiedFrame(kept(Suite.SHA256, 4), copies, this::serve);

        assertThatThrownBy(wrong::copy).isInstanceOf(WrongCopy.class).hasMessageContaining("lines=3", "lines=4");

        assertThat(copies.piece("F/" + root(Suite.SHA256), 0)).isEmpty();
        CopiedFrame touched = new CopiedFrame(
                kept(Suite.SHA256, 3),
                copies,
                (frame, file, n) -> file.equals("conflicts") ? bytes("x") : serve(frame, file, n));
        assertThatThrownBy(touched::copy).isInstanceOf(WrongCopy.class).hasMessageContaining("conflicts of F");
    }
}
