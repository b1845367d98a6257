package org.doublerandom.draw.domain.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.BeaconValue;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of known draws: vectors.json, log.json and the files of the demo. */
record KnownDraws(String name, Folder folder) {

    interface Folder {
        byte[] read(String file);
    }

    static Stream<KnownDraws> all() {
        String other = System.getProperty("draw.vectors", "");
        return other.isBlank() ? Stream.of(ours()) : Stream.of(ours(), in(Path.of(other)));
    }

    static KnownDraws ours() {
        return new KnownDraws("contracts", file -> {
            try (InputStream in =
                    KnownDraws.class.getClassLoader().getResourceAsStream("contracts/draw-vectors/" + file)) {
                return required(in == null ? null : in.readAllBytes(), "contracts", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static KnownDraws in(Path path) {
        return new KnownDraws(path.toString(), file -> {
            try {
                Path known = path.resolve(file);
                return required(Files.exists(known) ? Files.readAllBytes(known) : null, path.toString(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A folder without its files would pass on nothing. */
    private static byte[] required(byte @Nullable [] bytes, String folder, String file) {
        if (bytes == null) {
            throw new IllegalArgumentException(folder + " has no " + file);
        }
        return bytes;
    }

    List<Map.Entry<String, JsonNode>> entries(String file) {
        return JsonMapper.shared().readTree(folder.read(file)).properties().stream()
                .filter(entry -> !entry.getKey().equals("note"))
                .toList();
    }

    JsonNode entry(String file, String name) {
        return JsonMapper.shared().readTree(folder.read(file)).get(name);
    }

    String text(String file) {
        return new String(folder.read(file), StandardCharsets.US_ASCII);
    }

    Announcement announcement() {
        return Announcement.parse(text("demo/announcement.txt"));
    }

    Frame frame() {
        return frame(announcement());
    }

    Frame frame(Announcement announcement) {
        return Frame.read(files(), announcement.roots());
    }

    FrameFiles files() {
        return new FrameFiles(
                folder.read("demo/pool.txt"), folder.read("demo/roster.txt"), folder.read("demo/conflicts.txt"));
    }

    List<Reveal> reveals() {
        return text("demo/reveals.txt")
                .lines()
                .map(line -> line.split(" "))
                .map(fields -> new Reveal(new PartyName(fields[0]), new Secret(fields[1])))
                .toList();
    }

    SeedText seedText() {
        List<BeaconValue> values = text("demo/beacons.txt")
                .lines()
                .map(line -> new BeaconValue(line.split(" ")[2]))
                .toList();
        return SeedText.of(announcement(), reveals(), values);
    }

    TargetSample sample() {
        return new TargetLot(announcement().allocation(), announcement().reservePercent())
                .draw(seedText().seed(), frame().pool());
    }

    Outcome outcome(Announcement announcement, SeedText seedText) {
        return outcome(announcement, seedText, frame());
    }

    /** The completed draw of an entry of log.json. */
    StandingDraw standing(String name) {
        return standing(entry("log.json", name));
    }

    /** The completed draw that was announced so, by whichever entry knows its secrets and throws. */
    StandingDraw standing(Announcement announced) {
        return entries("log.json").stream()
                .map(Map.Entry::getValue)
                .filter(entry -> entry.has("throws")
                        && entry.path("announcement").asString("").equals(announced.text()))
                .findFirst()
                .map(this::standing)
                .orElseThrow();
    }

    private StandingDraw standing(JsonNode entry) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        Frame frame = entry.has("pool") ? LogChecks.ownFrame(entry, announcement) : frame(announcement);
        return StandingDraw.drawn(
                        announcement, LogChecks.seedText(entry, announcement).seed(), frame)
                .orElseThrow();
    }

    static Outcome outcome(Announcement announcement, SeedText seedText, Frame frame) {
        TargetSample sample = new TargetLot(announcement.allocation(), announcement.reservePercent())
                .draw(seedText.seed(), frame.pool());
        Staffing staffing = new Staffing(
                frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts());
        Teams teams = (Teams) new InspectorLot(staffing).draw(seedText.seed());
        return new Outcome(announcement.digest(), seedText.seed(), sample, teams);
    }
}
