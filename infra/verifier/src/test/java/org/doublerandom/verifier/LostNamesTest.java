package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doublerandom.verifier.DrawFolder.Said;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draw that is void because its roster or its conflicts exist nowhere any more: whom it drew is the next pool. */
class LostNamesTest {
    @TempDir
    private Path path;

    /** The void draw, as the public and auditors have it. */
    private DrawFolder voided(Path place) throws IOException {
        DrawFolder folder = DrawFolder.bound(Files.createDirectories(place));
        String readings = text(folder, "readings.txt");
        folder.giveUp("FILES", text(folder, "seed.txt"), readings);
        for (String file : Set.of("log.txt", "roster.txt", "conflicts.txt", "outcome-full.txt", "outcome-salt.txt")) {
            Files.delete(place.resolve(file));
        }
        return folder;
    }

    private static String text(DrawFolder folder, String file) {
        return new String(folder.read(file), StandardCharsets.UTF_8);
    }

    /** The attempt behind it. */
    private Said verifiedNext(UnaryOperator<String> poolLine, UnaryOperator<String> announced) throws IOException {
        DrawFolder before = voided(path.resolve("before"));
        Announcement first = Announcement.parse(text(before, "announcement.txt"));
        Set<String> drawn = KnownValues.diced("R04").drawn().primaries().stream()
                .map(Target::id)
                .collect(Collectors.toCollection(TreeSet::new));
        String pool = text(before, "pool.txt")
                .lines()
                .filter(line -> drawn.contains(line.substring(0, line.indexOf('\t'))))
                .map(line -> line.split("\t"))
                .map(line -> String.join("\t", line[0], line[1], "STRUCK", line[3], line[4]) + "\n")
                .map(poolLine)
                .collect(Collectors.joining());
        long lines = pool.lines().count();
        String text = first.text()
                .replace("plan " + first.plan(), "plan " + first.plan() + "-2")
                .replaceFirst("pool .*", "pool " + bound(pool))
                .replaceFirst("roster .*", "roster " + bound("I1\t*\tFOOD\t9\t0\n"))
                .replaceFirst("conflicts .*", "conflicts " + bound(""))
                .replaceFirst("(stratum .*\n)+", "stratum STRUCK 10000 0 999999 " + lines + " " + lines + "\n");
        DrawFolder next = new DrawFolder(path);
        next.write("announcement.txt", announced.apply(text));
        next.write("pool.txt", pool);
        return next.verify("draw");
    }

    private static String bound(String file) {
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        if (!file.isEmpty()) {
            byte[] page = file.getBytes(StandardCharsets.US_ASCII);
            root.beginLeaf();
            root.leaf(page, 0, page.length);
            root.endLeaf();
        }
        return root.root() + " " + file.lines().count() + " 16";
    }

    @Test
    void whomItDrewFollowsWithoutTheNames() throws IOException {
        Said said = voided(path).verify("draw");

        assertThat(said.text())
                .contains("OPEN  void: roster or conflicts existed nowhere any more", "ok  outcome.txt")
                .doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void itIsVoidForThatOnlyWhereTheReadingStands() throws IOException {
        DrawFolder folder = voided(path);
        folder.giveUp("FILES", text(folder, "seed.txt").replaceFirst("beacon .*\n", ""), text(folder, "readings.txt"));

        assertThat(folder.verify("draw").text()).contains("WRONG");
    }

    @Test
    void theNextAttemptHasOtherNamesAndTheSamePool() throws IOException {
        assertThat(verifiedNext(UnaryOperator.identity(), UnaryOperator.identity())
                        .text())
                .contains("ok  attempt 2: after FILES, from the 9 that the attempt before drew")
                .contains("attempt 2: that roster and conflicts are those of the directory")
                .doesNotContain("WRONG");
    }

    @Test
    void anotherPoolOtherPlacesOrOtherPagesAreWrong() throws IOException {
        UnaryOperator<String> same = UnaryOperator.identity();

        assertThat(verifiedNext(line -> line.replace("STRUCK\t0", "STRUCK\t1"), same)
                        .text())
                .contains("WRONG");
        assertThat(verifiedNext(same, text -> text.replace("slot FOOD", "slot *"))
                        .text())
                .contains("WRONG", "slot does not follow");
        assertThat(verifiedNext(same, text -> text.replaceFirst("(roster \\S+ 1) 16", "$1 32"))
                        .text())
                .contains("WRONG", "roster does not follow");
    }

    @Test
    void withoutThePoolNothingIsComputedAndAnotherFrameFollowsUnderTheSameRules() throws IOException {
        DrawFolder before = voided(path.resolve("before"));
        Files.delete(path.resolve("before").resolve("pool.txt"));
        Files.delete(path.resolve("before").resolve("outcome.txt"));
        assertThat(before.verify("draw").text())
                .contains("OPEN  void: the pool existed nowhere any more")
                .doesNotContain("WRONG");

        Announcement first = Announcement.parse(text(before, "announcement.txt"));
        DrawFolder next = new DrawFolder(path);
        String text = first.text()
                .replace("plan " + first.plan(), "plan " + first.plan() + "-2")
                .replaceFirst("roster .*", "roster " + bound("I1\t*\tFOOD\t9\t0\n"))
                .replaceFirst("conflicts .*", "conflicts " + bound(""));
        next.write("announcement.txt", text);
        next.write("pool.txt", KnownValues.demoFiles().get("pool"));

        assertThat(next.verify("draw").text())
                .contains("attempt 2: that the pool was lost")
                .doesNotContain("WRONG");
        next.write("announcement.txt", text.replaceFirst("reserve .*", "reserve 77"));
        assertThat(next.verify("draw").text()).contains("WRONG", "reserve does not follow");
    }
}
