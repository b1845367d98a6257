package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** What one inspector can check: with all files his teams, with his own lines (mine.txt) that they fit to him. */
public final class TeamCheck {
    private static final String ROSTER = "([0-9A-Z][0-9A-Z._-]{0,22}\t[^\t]+\t[^\t]+\t[0-9]+\t[0-9]+)";
    private static final String TEAM = "team " + Grammar.ID + "((?: [0-9A-Z][0-9A-Z._-]{0,22})+)";

    private final Announcement announcement;
    private final SeedText seedText;
    private final Sources files;
    private final String inspector;
    private final Report report;

    private TeamCheck(Sources files, String inspector, Report report) throws IOException {
        this.files = files;
        this.inspector = inspector;
        this.report = report;
        this.announcement = Announcement.parse(files.require("announcement.txt"));
        this.seedText =
                DrawCheck.seedText(files, announcement).orElseThrow(() -> new Unusable("unusable.missing", "seed.txt"));
    }

    public static void run(List<String> arguments, Report report) throws IOException {
        if (arguments.size() < 2) {
            throw new Unusable("unusable.arguments");
        }
        String inspector = arguments.get(arguments.size() - 1);
        if (!inspector.matches(Grammar.ID)) {
            throw new Unusable("unusable.id", inspector);
        }
        Sources files = Sources.of(arguments.subList(0, arguments.size() - 1));
        new TeamCheck(files, inspector, report).run();
    }

    private void run() throws IOException {
        Optional<Roster> roster = RosterFiles.of(files, announcement);
        if (roster.isPresent()) {
            recompute(roster.get());
        } else {
            fit();
        }
    }

    private Pool pool(long strikes) throws IOException {
        try (InputStream in =
                files.stream("pool.txt").orElseThrow(() -> new Unusable("unusable.missing", "pool.txt"))) {
            return Pool.read(announcement, in, seedText.seed(), strikes, Set.of());
        }
    }

    private void recompute(Roster roster) throws IOException {
        NotAsWritten.require(roster.inspectors().containsKey(inspector), Rule.RESULT, "team.notInRoster", inspector);
        DrawLog log = DrawLog.of(files, announcement, report);
        Drawn drawn =
                new Drawn(announcement, seedText.seed(), pool(log.strikes()).order());
        Teams teams = Teams.draw(announcement, seedText.seed(), drawn.primaries(), roster)
                .orElseThrow(() -> new NotAsWritten(Rule.RESULT, "team.infeasible"));
        log.replay(drawn, teams, report);
        long count = teams.members().entrySet().stream()
                .filter(team -> team.getValue().contains(inspector))
                .peek(team -> report.tells("team.line", team.getKey(), String.join(" ", team.getValue())))
                .count();
        report.holds("team.all", inspector, count);
    }

    private void fit() throws IOException {
        Lines mine = new Lines("mine", files.require("mine.txt") + "END\n");
        String line = mine.next(ROSTER).group(1);
        Inspector self = Optional.ofNullable(Inspector.read(line))
                .filter(read -> read.id().equals(inspector))
                .orElseThrow(() -> new NotAsWritten(Rule.TEXT, "team.notMine", line.replace('\t', ' '), inspector));
        Set<String> recused = new HashSet<>();
        mine.ascending(inspector.replace(".", "\\.") + "\t" + Grammar.ID).forEach(pair -> recused.add(pair.group(1)));
        List<MatchResult> teams = mine.ascending(TEAM);
        mine.end();
        NotAsWritten.require(teams.size() <= self.cap(), Rule.RESULT, "team.cap", teams.size(), self.cap());
        Drawn drawn = new Drawn(announcement, seedText.seed(), pool(0).order());
        for (MatchResult team : teams) {
            requireFits(self, team, recused, drawn);
        }
        report.holds("team.fits", inspector, teams.size());
        report.leavesOut("team.others");
    }

    private void requireFits(Inspector self, MatchResult team, Set<String> recused, Drawn drawn) {
        String id = team.group(1);
        List<String> members = List.of(team.group(2).strip().split(" "));
        Target target = drawn.primaries().stream()
                .filter(primary -> primary.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAsWritten(Rule.RESULT, "team.notDrawn", id));
        require(members.contains(inspector), "team.without", team.group(), inspector);
        require(members.size() == announcement.slots().size(), "team.size", team.group());
        require(!recused.contains(id), "team.recused", inspector, id);
        require(self.serves(target.area()), "team.area", self.unit(), target.area());
        require(announcement.slots().stream().anyMatch(self::fits), "team.tags", inspector);
    }

    private static void require(boolean holds, String key, Object... gaps) {
        NotAsWritten.require(holds, Rule.RESULT, key, gaps);
    }
}
