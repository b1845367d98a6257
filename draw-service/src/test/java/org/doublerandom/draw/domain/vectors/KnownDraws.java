package org.doublerandom.draw.domain.vectors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownFolder;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.BeaconValue;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.standing.StandingDraw;
import tools.jackson.databind.JsonNode;

/** The draws of a folder of known values. */
record KnownDraws(KnownFolder folder) {
    static Stream<KnownDraws> all() {
        return KnownFolder.all().map(KnownDraws::new);
    }

    /** A check that needs no prose. */
    static BiConsumer<KnownEntry, KnownDraws> json(BiConsumer<JsonNode, KnownDraws> check) {
        return (entry, draws) -> check.accept(entry.json(), draws);
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
        return seedText(reveals());
    }

    private SeedText seedText(List<Reveal> reveals) {
        List<BeaconValue> values = text("demo/beacons.txt")
                .lines()
                .map(line -> new BeaconValue(line.split(" ")[2]))
                .toList();
        return SeedText.of(announcement(), reveals, values);
    }

    /** The seed of the demo that was spoken of last: who did not reveal is said there. */
    Seed seed(KnownEntry entry) {
        Set<String> withheld = entry.context().withheld();
        return seedText(reveals().stream()
                        .map(reveal -> withheld.contains(reveal.party().toString())
                                ? new Reveal(reveal.party(), null)
                                : reveal)
                        .toList())
                .seed();
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
        return standing(folder.entry(name));
    }

    /** The completed draw that was announced so, by whichever entry knows its secrets and throws. */
    StandingDraw standing(Announcement announced) {
        return folder.entries()
                .map(KnownEntry::json)
                .filter(entry -> entry.has("throws")
                        && entry.path("announcement").asString("").equals(announced.text()))
                .findFirst()
                .map(this::standing)
                .orElseThrow();
    }

    private StandingDraw standing(JsonNode entry) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        return StandingDraw.drawn(
                        announcement,
                        LogChecks.seedText(entry, announcement).seed(),
                        LogChecks.frame(entry, announcement, this))
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
