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
import org.doublerandom.draw.domain.protocol.Announcement;
import org.doublerandom.draw.domain.protocol.BeaconValue;
import org.doublerandom.draw.domain.protocol.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Reveal;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.protocol.SeedText;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
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
                return in == null ? new byte[0] : in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static KnownDraws in(Path path) {
        return new KnownDraws(path.toString(), file -> {
            try {
                return Files.exists(path.resolve(file)) ? Files.readAllBytes(path.resolve(file)) : new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    List<Map.Entry<String, JsonNode>> entries(String file) {
        byte[] json = folder.read(file);
        return json.length == 0
                ? List.of()
                : JsonMapper.shared().readTree(json).properties().stream()
                        .filter(entry -> !entry.getKey().equals("note"))
                        .toList();
    }

    String text(String file) {
        return new String(folder.read(file), StandardCharsets.US_ASCII);
    }

    Announcement announcement() {
        return Announcement.parse(text("demo/announcement.txt"));
    }

    Frame frame() {
        return Frame.read(
                new FrameFiles(
                        folder.read("demo/pool.txt"),
                        folder.read("demo/roster.txt"),
                        folder.read("demo/conflicts.txt")),
                announcement().roots().pool().pageLines());
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
        Frame frame = frame();
        TargetSample sample = new TargetLot(announcement.allocation(), announcement.reservePercent())
                .draw(seedText.seed(), frame.pool());
        Staffing staffing = new Staffing(
                frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts());
        Teams teams = (Teams) new InspectorLot(staffing).draw(seedText.seed());
        return new Outcome(announcement.digest(), seedText.seed(), sample, teams);
    }
}
