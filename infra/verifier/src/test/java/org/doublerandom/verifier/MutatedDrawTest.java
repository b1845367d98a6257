package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One byte or one line changed, anywhere in the files of a draw: it is found. */
class MutatedDrawTest {
    @TempDir
    private Path path;

    @Test
    void aBoundDrawHoldsAsAWhole() {
        DrawFolder.Said said = DrawFolder.bound(path).verify("draw");

        assertThat(said.text())
                .contains("3 records form one chain")
                .contains("the result record binds what was computed here")
                .contains("outcome-full.txt: byte for byte")
                .doesNotContain("not checked");
        assertThat(said.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "announcement.txt",
                "pool.txt",
                "roster.txt",
                "conflicts.txt",
                "seed.txt",
                "readings.txt",
                "outcome.txt",
                "outcome-full.txt",
                "outcome-salt.txt",
                "scheme.txt",
                "log.txt"
            })
    void anyByteOfABoundDrawIsFound(String name) {
        DrawFolder folder = DrawFolder.bound(path);
        byte[] sound = folder.read(name);
        List<Integer> unnoticed = new ArrayList<>();
        for (int i = 0; i < sound.length; i++) {
            byte[] mutated = sound.clone();
            mutated[i] ^= 1;
            folder.write(name, mutated);
            if (folder.verify("draw").code() != 1) {
                unnoticed.add(i);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "announcement.txt",
                "pool.txt",
                "roster.txt",
                "conflicts.txt",
                "seed.txt",
                "readings.txt",
                "outcome.txt",
                "outcome-full.txt",
                "scheme.txt",
                "log.txt"
            })
    void anyLineTakenOutTwiceOrMovedIsFound(String name) {
        DrawFolder folder = DrawFolder.bound(path);
        List<String> lines = List.of(new String(folder.read(name), StandardCharsets.UTF_8).split("(?<=\n)"));
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            List<String> moved = new ArrayList<>(without);
            moved.add(i == 0 ? 1 : i - 1, lines.get(i));
            for (List<String> mutated : List.of(without, twice, moved)) {
                folder.write(name, String.join("", mutated));
                if (folder.verify("draw").code() != 1 && !mutated.equals(lines)) {
                    unnoticed.add(i + ": " + mutated);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"detail-3.txt", "detail-4.txt", "detail-5.txt"})
    void anyByteOfADetailIsFound(String name) {
        DrawFolder folder = DrawFolder.changed(path);
        assertThat(folder.verify("draw").text()).contains("2 strikes and changes are what follows, teams included");
        byte[] sound = folder.read(name);
        List<Integer> unnoticed = new ArrayList<>();
        for (int i = 0; i < sound.length; i++) {
            byte[] mutated = sound.clone();
            mutated[i] ^= 1;
            folder.write(name, mutated);
            if (folder.verify("draw").code() != 1) {
                unnoticed.add(i);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void anyByteOfALogIsFoundOrChangesItsHead() {
        DrawFolder folder = DrawFolder.changed(path);
        byte[] sound = folder.read("log.txt");
        String log = folder.path().resolve("log.txt").toString();
        String before = DrawFolder.run(List.of("log", log)).text();
        List<Integer> unnoticed = new ArrayList<>();
        for (int i = 0; i < sound.length; i++) {
            byte[] mutated = sound.clone();
            mutated[i] ^= 1;
            folder.write("log.txt", mutated);
            DrawFolder.Said said = DrawFolder.run(List.of("log", log));
            if (said.code() != 1 && said.text().equals(before)) {
                unnoticed.add(i);
            }
        }
        assertThat(unnoticed).isEmpty();
    }
}
