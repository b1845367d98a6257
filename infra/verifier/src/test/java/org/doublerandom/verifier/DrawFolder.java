package org.doublerandom.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import tools.jackson.databind.JsonNode;

/** A folder with all files of one draw, and what the command line says about it. */
record DrawFolder(Path path) {
    /** What the command said, and its exit code. */
    record Said(int code, String text) {}

    /** A draw bound by a scheme before and a result behind, all from the known values. */
    static DrawFolder bound(Path path) {
        JsonNode entry = KnownValues.entry("R04");
        KnownDraw draw = KnownValues.diced("R04");
        DrawFolder folder = of(path, draw);
        folder.write("scheme.txt", KnownValues.entry("R01").path("scheme").asString());
        folder.write("readings.txt", entry.at("/value/readings text").asString());
        folder.write("outcome-salt.txt", entry.path("outcome salt").asString() + "\n");
        folder.write(
                "log.txt",
                KnownValues.entry("R01").at("/value/record").asString()
                        + draw.announcement().text()
                        + entry.at("/value/record").asString());
        return folder;
    }

    /** The draw of the chain with a strike and a change. */
    static DrawFolder changed(Path path) {
        DrawFolder folder = of(path, KnownValues.diced("L03"));
        JsonNode chain = KnownValues.entry("L15");
        folder.write("log.txt", String.join("", KnownValues.strings(chain.path("records"))));
        List<String> details = new ArrayList<>();
        chain.path("details").forEach(detail -> details.add(detail.asString("")));
        for (int i = 0; i < details.size(); i++) {
            if (!details.get(i).isEmpty()) {
                folder.write("detail-" + (i + 1) + ".txt", details.get(i));
            }
        }
        return folder;
    }

    /** A draw by two secrets alone, over the demo files, under a scheme that says so. */
    static DrawFolder ofParties(Path path) {
        Announcement announcement = partiesOnly();
        Map<String, String> secrets = Map.of("SAMR", "11".repeat(32), "JUS", "22".repeat(32));
        SeedText seedText = SeedText.of(announcement, secrets, Map.of());
        DrawFolder folder = of(path, KnownValues.draw(announcement, seedText, KnownValues.demoFiles()));
        folder.write(
                "scheme.txt",
                "Grade L1.\n" + KnownValues.entry("R01").path("scheme").asString());
        return folder;
    }

    private static Announcement partiesOnly() {
        String diced = KnownValues.entry("R04").path("announcement").asString();
        Announcement before = Announcement.parse(diced);
        String parties = "party SAMR " + before.commitmentTo("SAMR", "11".repeat(32)) + "\nparty JUS "
                + before.commitmentTo("JUS", "22".repeat(32)) + "\n";
        return Announcement.parse(diced.replaceFirst("(party .*\n)+", parties).replaceFirst("beacon .*\n", ""));
    }

    /** Given up for this reason, with what was open of its seed by then. */
    void giveUp(String reason, String opened) {
        giveUp(reason, opened, "");
    }

    /** The same of a draw by dice, with what was entered by then. */
    void giveUp(String reason, String opened, String readings) {
        Announcement announcement = Announcement.parse(new String(read("announcement.txt"), StandardCharsets.US_ASCII));
        String detail = "DRAW1 detail\nsalt " + "5a".repeat(32) + "\nevidence "
                + announcement.suite().hex(opened + readings) + "\nEND\n";
        write("seed.txt", opened);
        write("void-detail.txt", detail);
        write(
                "void.txt",
                "DRAW1 void\nauthority " + announcement.authority() + "\nprev " + announcement.digest() + "\nplan "
                        + announcement.plan() + "\nserial " + announcement.serial() + "\nreason " + reason + "\ndetail "
                        + announcement.suite().hex(detail) + "\nby a b\nEND\n");
    }

    private static DrawFolder of(Path path, KnownDraw draw) {
        DrawFolder folder = new DrawFolder(path);
        Drawn drawn = draw.drawn();
        Teams teams = Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                .orElseThrow();
        KnownValues.demoFiles().forEach((name, text) -> folder.write(name + ".txt", text));
        folder.write("announcement.txt", draw.announcement().text());
        folder.write("seed.txt", draw.seedText().text());
        folder.write("outcome.txt", drawn.publicText());
        folder.write("outcome-full.txt", drawn.text(teams));
        return folder;
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Said verify(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, path.toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    static Said run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "en"));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(all, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }
}
