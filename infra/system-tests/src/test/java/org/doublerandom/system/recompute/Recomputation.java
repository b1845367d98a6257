package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draw computed once more, from what was frozen and announced, what the parties revealed and what was thrown. */
public final class Recomputation {
    private final Announcement announcement;
    private final String seedText;
    private final List<TargetDraw.Drawn> drawn;
    private final TeamDraw.Teams teams;

    private Recomputation(
            Announcement announcement, String seedText, List<TargetDraw.Drawn> drawn, TeamDraw.Teams teams) {
        this.announcement = announcement;
        this.seedText = seedText;
        this.drawn = drawn;
        this.teams = teams;
    }

    /**
     * @param values of the announced beacons, by name and round with a space between
     * @throws NotAsWritten if something does not fit to something else, or no assignment is possible
     */
    public static Recomputation of(
            Files files, Announcement announcement, List<Reveal> reveals, Map<String, String> values) {
        files.requireAnnounced(announcement);
        String seedText = SeedText.of(announcement, reveals, values);
        String seed = announcement.suite().hex(seedText);
        List<Candidate> candidates = files.candidates();
        TargetDraw lot = new TargetDraw(announcement.suite(), seed);
        List<TargetDraw.Drawn> drawn = announcement.strata().stream()
                .map(stratum -> lot.draw(
                        stratum.code(),
                        candidates.stream()
                                .filter(candidate -> candidate.isEligible(stratum))
                                .map(Candidate::id),
                        stratum.take(),
                        announcement.reserve()))
                .toList();
        Places places =
                new Places(primaries(candidates, drawn), announcement.slots(), files.inspectors(), files.recusals());
        return new Recomputation(announcement, seedText, drawn, new TeamDraw(announcement.suite(), seed).draw(places));
    }

    /** The same targets with other conflicts, for whoever asks what would have been. */
    static TeamDraw.Teams teams(Recomputation draw, Files files, List<String> slots, Set<String> conflicts) {
        Places places = new Places(primaries(files.candidates(), draw.drawn), slots, files.inspectors(), conflicts);
        return new TeamDraw(draw.announcement.suite(), draw.seed()).draw(places);
    }

    private static List<Candidate> primaries(List<Candidate> pool, List<TargetDraw.Drawn> drawn) {
        Map<String, Candidate> byId = pool.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        return drawn.stream()
                .flatMap(stratum -> stratum.primaries().stream())
                .map(Ticket::id)
                .sorted()
                .map(byId::get)
                .toList();
    }

    public String seedText() {
        return seedText;
    }

    public String seed() {
        return announcement.suite().hex(seedText);
    }

    public List<TargetDraw.Drawn> drawn() {
        return drawn;
    }

    /** For auditors: with the teams. */
    public String outcome() {
        List<String> lines = publicLines();
        lines.add("level " + teams.level());
        teams.members().forEach((target, team) -> lines.add("team " + target + " " + String.join(" ", team)));
        return text(lines);
    }

    /** For everybody: without the teams. */
    public String publicOutcome() {
        return text(publicLines());
    }

    private List<String> publicLines() {
        List<String> lines =
                new ArrayList<>(List.of("DRAW1 outcome", "announcement " + announcement.digest(), "seed " + seed()));
        drawn.forEach(stratum -> stratum.lines().forEach(lines::add));
        return lines;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\nEND\n";
    }
}
