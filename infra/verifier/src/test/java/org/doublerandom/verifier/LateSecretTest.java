package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.verifier.DrawFolder.Said;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.seal.SealsText;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draw that is void because nobody could open a deposit, which turned up later: its outcome follows after all. */
class LateSecretTest {
    private static final String KEY = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";

    @TempDir
    private Path path;

    /** As it was when it became void: its first secret is lost. */
    private DrawFolder voided() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        KnownDraw draw = KnownValues.diced("R04");
        Announcement announcement = draw.announcement();
        Suite suite = announcement.suite();
        String lost = draw.seedText().text().replaceFirst("(reveal \\S+) [0-9a-f]{64}\n", "$1 -\n");
        String readings = new String(folder.read("readings.txt"), StandardCharsets.US_ASCII);
        String detail =
                "DRAW1 detail\nsalt " + "5a".repeat(32) + "\nevidence " + suite.hex(lost + readings) + "\nEND\n";
        String log = new String(folder.read("log.txt"), StandardCharsets.US_ASCII);
        String before = log.substring(0, log.indexOf("DRAW1 result"));
        String record = "DRAW1 void\nauthority " + announcement.authority() + "\nprev "
                + suite.hex(announcement.text()) + "\nplan " + announcement.plan() + "\nserial "
                + announcement.serial() + "\nreason DEPOSIT\ndetail " + suite.hex(detail)
                + "\nby p-approver p-officer\nEND\n";
        folder.write("seed.txt", lost);
        folder.write("void.txt", record);
        folder.write("void-detail.txt", detail);
        folder.write("log.txt", before + record);
        Files.delete(path.resolve("outcome-salt.txt"));
        return folder;
    }

    @Test
    void whatFollowsFromItIsRecomputed() throws IOException {
        DrawFolder folder = voided();
        folder.write("seed-found.txt", KnownValues.diced("R04").seedText().text());

        Said said = folder.verify("draw");

        assertThat(said.text())
                .contains("OPEN  void: a secret was lost, and has turned up since")
                .contains("ok  outcome.txt", "ok  outcome-full.txt")
                .doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void beforeItTurnsUpNothingFollows() throws IOException {
        assertThat(voided().verify("draw").text()).contains("OPEN  void: a secret that nobody can open any more");
    }

    @Test
    void anotherSecretOrOtherDiceAreWrong() throws IOException {
        DrawFolder folder = voided();
        String found = KnownValues.diced("R04").seedText().text();

        folder.write("seed-found.txt", found.replaceFirst(" [0-9a-f]{64}\nbeacon", " " + "77".repeat(32) + "\nbeacon"));
        assertThat(folder.verify("draw").code()).isEqualTo(1);
        folder.write(
                "seed-found.txt", found.substring(0, found.length() - 2) + (found.endsWith("1\n") ? "2\n" : "1\n"));
        assertThat(folder.verify("draw").text()).contains("WRONG");
        folder.write("seed-found.txt", found.replaceFirst("(reveal \\S+) [0-9a-f]{64}", "$1 " + "77".repeat(32)));
        assertThat(folder.verify("draw").text()).contains("WRONG");
    }

    @Test
    void anOutcomeThatDoesNotFollowIsWrong() throws IOException {
        DrawFolder folder = voided();
        folder.write("seed-found.txt", KnownValues.diced("R04").seedText().text());
        String outcome = new String(folder.read("outcome.txt"), StandardCharsets.US_ASCII);

        folder.write("outcome.txt", outcome.replaceFirst("primary (\\S+) 1 ", "primary $1 2 "));

        assertThat(folder.verify("draw").code()).isEqualTo(1);
    }

    /** As it was when its first entries were lost too, and no reading stood; since then everything has turned up. */
    private DrawFolder voidedWithout(int lost) throws IOException {
        DrawFolder folder = voided();
        String readings = new String(folder.read("readings.txt"), StandardCharsets.US_ASCII);
        String seed = new String(folder.read("seed.txt"), StandardCharsets.US_ASCII);
        List<String> entries = entriesOf(readings);
        String left = readings.replace(String.join("", entries.subList(0, lost)), "");
        folder.write("seals.txt", sealsOf(entries));
        folder.write("readings-found.txt", readings);
        folder.write("readings.txt", left);
        folder.giveUp("DEPOSIT", seed.replaceFirst("beacon .*\n", ""), left);
        Files.delete(path.resolve("log.txt"));
        folder.write("seed-found.txt", KnownValues.diced("R04").seedText().text());
        return folder;
    }

    /** Each with its LF. */
    private static List<String> entriesOf(String readings) {
        return readings.lines()
                .filter(line -> line.startsWith("reading "))
                .map(line -> line + "\n")
                .toList();
    }

    private static String sealsOf(List<String> entries) {
        Announcement announcement = KnownValues.diced("R04").announcement();
        StringBuilder seals = new StringBuilder("DRAW1 seals\nkey " + KEY + "\n");
        for (int n = 1; n <= entries.size(); n++) {
            String second = SealsText.seal(announcement, SealsText.entry(n)).of(KEY, Suite.bytes(entries.get(n - 1)));
            seals.append("entry ").append(n).append(" AAAA ").append(second).append('\n');
        }
        return seals + "END\n";
    }

    @Test
    void anEntryThatTurnsUpTooCountsAsItWasSealed() throws IOException {
        DrawFolder folder = voidedWithout(1);

        Said said = folder.verify("draw");

        assertThat(said.text())
                .contains("ok  outcome.txt", "ok  outcome-full.txt")
                .doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
        Files.delete(path.resolve("readings-found.txt"));
        assertThat(folder.verify("draw").text()).contains("WRONG");
    }

    @Test
    void anotherEntryThanWasSealedIsWrongAndSoIsAnythingElse() throws IOException {
        DrawFolder folder = voidedWithout(1);
        String found = new String(folder.read("readings-found.txt"), StandardCharsets.US_ASCII);
        String first = found.lines()
                .filter(line -> line.startsWith("reading "))
                .findFirst()
                .orElseThrow();

        folder.write("readings-found.txt", found.replace(first, first.substring(0, first.length() - 1) + "x"));
        assertThat(folder.verify("draw").text()).contains("entry 1 is not the one that was sealed");
        folder.write("readings-found.txt", found.replace("published ", "publiched "));
        assertThat(folder.verify("draw").text()).contains("differs from readings.txt in more than entries");
        folder.write("readings-found.txt", found.replace(found.substring(found.lastIndexOf("reading ")), "END\n"));
        assertThat(folder.verify("draw").text()).contains("WRONG");
    }

    @Test
    void whileOnlyTheLaterOfTwoEntriesHasTurnedUpNothingFollows() throws IOException {
        DrawFolder folder = voidedWithout(2);
        String readings = new String(folder.read("readings-found.txt"), StandardCharsets.US_ASCII);
        List<String> entries = entriesOf(readings);
        assertThat(folder.verify("draw").text()).contains("ok  outcome.txt").doesNotContain("WRONG");

        String seed = KnownValues.diced("R04").seedText().text();
        folder.write("seed-found.txt", seed.replaceFirst("beacon .*\n", ""));
        folder.write("readings-found.txt", readings.replace(entries.get(0), ""));
        Said said = folder.verify("draw");

        assertThat(said.text()).contains("no reading stands: nothing follows").doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
        String other = entries.get(1).replace("p-bbb", "p-ccc");
        folder.write("readings-found.txt", readings.replace(entries.get(0) + entries.get(1), other));
        assertThat(folder.verify("draw").text()).contains("entry 1 is not the one that was sealed");
        folder.write(
                "readings-found.txt",
                readings.replace(entries.get(0) + entries.get(1), entries.get(1) + entries.get(0)));
        assertThat(folder.verify("draw").text()).contains("entry 3 is not the one that was sealed");
    }

    @Test
    void theThirdEntryOfAnAddedWitnessIsNotPlayedWhileOneBeforeItIsLost() throws IOException {
        DrawFolder folder = voided();
        String readings = new String(folder.read("readings.txt"), StandardCharsets.US_ASCII);
        List<String> entries = entriesOf(readings);
        String third =
                entries.get(0).replace("p-aaa 330100-SAMR", "late.1 HELPERS").replace("01:10:00Z", "01:11:00Z");
        List<String> all = List.of(entries.get(0).replace(" 3514", " 1111"), entries.get(1), third);
        String head = readings.substring(0, readings.indexOf("reading "));
        String left = head + third + "END\n";
        String seed = KnownValues.diced("R04").seedText().text();
        folder.write("readings.txt", left);
        folder.write("seals.txt", sealsOf(all));
        String opened = new String(folder.read("seed.txt"), StandardCharsets.US_ASCII).replaceFirst("beacon .*\n", "");
        folder.giveUp("DEPOSIT", opened, left);
        Files.delete(path.resolve("log.txt"));
        folder.write("seed-found.txt", seed.replaceFirst("beacon .*\n", ""));

        assertThat(folder.verify("draw").text())
                .contains("no reading stands: nothing follows")
                .doesNotContain("WRONG");
        folder.write("readings-found.txt", head + all.get(0) + third + "END\n");
        assertThat(folder.verify("draw").text())
                .contains("no reading stands: nothing follows")
                .doesNotContain("WRONG");
        folder.write("readings-found.txt", head + String.join("", all) + "END\n");
        folder.write("seed-found.txt", seed);
        assertThat(folder.verify("draw").text()).contains("ok  outcome.txt").doesNotContain("WRONG");
    }

    @Test
    void anEntryThatIsNotThereIsNamedAndNoOtherOne() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        List<String> entries = entriesOf(new String(folder.read("readings.txt"), StandardCharsets.US_ASCII));
        // Of parties and salt no seal is there at all.
        folder.write("seals.txt", sealsOf(List.of("reading p-ccc\n", entries.get(0), entries.get(1))));

        assertThat(folder.verify("draw").text()).contains("salt -, entry 1;");
        folder.write("seals.txt", sealsOf(List.of(entries.get(0), "reading p-ccc\n")));
        assertThat(folder.verify("draw").text()).contains("salt -, entry 2;");
        folder.write("seals.txt", sealsOf(entries));
        assertThat(folder.verify("draw").text()).contains("salt -;");
    }

    /** Every secret is there, and its first entry opens with no key. */
    private DrawFolder voidedForAnEntry() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        String readings = new String(folder.read("readings.txt"), StandardCharsets.US_ASCII);
        List<String> entries = entriesOf(readings);
        String left = readings.replace(entries.get(0), "");
        folder.write("seals.txt", sealsOf(entries));
        folder.write("readings.txt", left);
        folder.giveUp("DEPOSIT", KnownValues.diced("R04").seedText().text().replaceFirst("beacon .*\n", ""), left);
        Files.delete(path.resolve("log.txt"));
        Files.delete(path.resolve("outcome-salt.txt"));
        return folder;
    }

    @Test
    void anEntryThatNobodyOpensIsLostLikeADepositAndCountsWhenItTurnsUp() throws IOException {
        DrawFolder folder = voidedForAnEntry();
        String left = new String(folder.read("readings.txt"), StandardCharsets.US_ASCII);

        Said said = folder.verify("draw");

        assertThat(said.text()).contains("OPEN  void: an entry is lost").doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
        folder.write(
                "readings-found.txt",
                KnownValues.entry("R04").at("/value/readings text").asString());
        folder.write("seed-found.txt", KnownValues.diced("R04").seedText().text());
        assertThat(folder.verify("draw").text()).contains("ok  outcome.txt").doesNotContain("WRONG");
        // Nothing was lost where all that was accepted is there.
        folder.write("seals.txt", sealsOf(entriesOf(left)));
        Files.delete(path.resolve("readings-found.txt"));
        Files.delete(path.resolve("seed-found.txt"));
        assertThat(folder.verify("draw").text()).contains("WRONG");
    }
}
