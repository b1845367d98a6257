package org.doublerandom.draw.domain.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Reads the full text of an outcome back (protocol §9). */
final class OutcomeText {
    private static final String TEXT = "outcome";
    private static final String DIGEST = " (" + Field.DIGEST.regex() + ")";
    private static final String ID = " (" + Field.ID.regex() + ")";
    private static final String CODE = " (" + Field.STRATUM.regex() + ")";
    private static final Pattern ANNOUNCEMENT = Pattern.compile("announcement" + DIGEST);
    private static final Pattern SEED = Pattern.compile("seed" + DIGEST);
    private static final Pattern CUTOFF = Pattern.compile("cutoff" + CODE + DIGEST);
    private static final Pattern PRIMARY = Pattern.compile("primary" + CODE + " [1-9][0-9]*" + ID + DIGEST);
    private static final Pattern RESERVE = Pattern.compile("reserve" + CODE + " [1-9][0-9]*" + ID + DIGEST);
    private static final Pattern LEVEL = Pattern.compile("level (-|0|[1-9][0-9]{0,8})");
    private static final Pattern TEAM = Pattern.compile("team" + ID + "((?: " + Field.ID.regex() + ")+)");
    private static final Pattern OPEN_TEAM = Pattern.compile("team" + ID + "((?: " + Field.ID.regex() + ")*)");

    private OutcomeText() {}

    static Outcome parse(Suite suite, String text) {
        TextLines lines = new TextLines(TEXT, text);
        lines.next("DRAW1 outcome");
        Digest announcement = new Digest(lines.next(ANNOUNCEMENT).group(1));
        Seed seed = new Seed(suite, new Digest(lines.next(SEED).group(1)));
        TargetSample sample = sample(lines);
        Outcome outcome = new Outcome(announcement, seed, sample, teams(lines));
        lines.end();
        // Ranks, cutoffs and the order of lines are not read but written again: any other way to put them is refused.
        if (!outcome.fullText().equals(text)) {
            throw new TextRefused(TEXT, (int) text.lines().count(), "not the one way to write this outcome");
        }
        return outcome;
    }

    /** Strata of which nobody was drawn leave no line, hence none is read. */
    private static TargetSample sample(TextLines lines) {
        List<StratumSample> strata = new ArrayList<>();
        for (List<MatchResult> cutoff = lines.one("cutoff", CUTOFF);
                !cutoff.isEmpty();
                cutoff = lines.one("cutoff", CUTOFF)) {
            StratumCode code = new StratumCode(cutoff.get(0).group(1));
            strata.add(new StratumSample(
                    code, drawn(lines.all("primary", PRIMARY)), drawn(lines.all("reserve", RESERVE))));
        }
        return new TargetSample(strata);
    }

    private static List<DrawnTarget> drawn(List<MatchResult> lines) {
        return lines.stream()
                .map(line -> new DrawnTarget(new TargetId(line.group(2)), new Ticket(new Digest(line.group(3)))))
                .toList();
    }

    private static Teams teams(TextLines lines) {
        String written = lines.next(LEVEL).group(1);
        int level = written.equals("-") ? Teams.NO_LEVEL : Integer.parseInt(written);
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>();
        for (MatchResult line : lines.all("team", level == Teams.NO_LEVEL ? OPEN_TEAM : TEAM)) {
            teams.put(
                    new TargetId(line.group(1)),
                    Stream.of(line.group(2).split(" "))
                            .skip(1)
                            .map(InspectorId::new)
                            .toList());
        }
        return new Teams(level, teams);
    }
}
