package org.doublerandom.draw.domain.pseudonym;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.sampling.StratumRule;

/**
 * The three files as they are frozen in mode PSEUDONYMOUS: first everything is replaced, then sorted (protocol §11). The
 * draw goes over these files alone.
 *
 * @param rules of the strata drawn from, under their own codes: they decide who is eligible
 */
public record PseudonymousFiles(Pseudonyms pseudonyms, NeutralCodes codes, List<StratumRule> rules) {
    private static final String NOT_ELIGIBLE = "X";
    private static final int COUNTY_DIGITS = 6;

    public PseudonymousFiles {
        rules = List.copyOf(rules);
    }

    public FrameFiles of(FrameFiles files) {
        Pool pool = Pool.parse(files.pool());
        Roster roster = Roster.parse(files.roster());
        Conflicts conflicts = Conflicts.parse(files.conflicts(), pool, roster);
        return new FrameFiles(
                sorted(pool.candidates().stream().map(this::line)),
                sorted(lines(files.roster()).map(PseudonymousFiles::withCountyUnit)),
                sorted(conflicts.recusals().stream()
                        .map(recusal -> recusal.inspector() + "\t" + pseudonyms.of(recusal.target()))));
    }

    private String line(Candidate candidate) {
        return pseudonyms.of(candidate.id()) + "\t" + county(candidate.area()) + "\t" + codes.of(candidate.stratum())
                + "\t0\t" + (isEligible(candidate) ? "-" : NOT_ELIGIBLE);
    }

    /** Hits are hidden, hence who has too many looks like everybody else who is out. */
    private boolean isEligible(Candidate candidate) {
        return rules.stream().anyMatch(rule -> rule.admits(candidate.traits()));
    }

    /** Only the unit is touched: the order of the tags belongs to the bytes that are bound. */
    private static String withCountyUnit(String line) {
        String[] fields = line.split("\t", -1);
        fields[1] = county(fields[1]);
        return String.join("\t", fields);
    }

    private static String county(String code) {
        return code.substring(0, Math.min(code.length(), COUNTY_DIGITS));
    }

    private static Stream<String> lines(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII).lines();
    }

    private static byte[] sorted(Stream<String> lines) {
        return lines.sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
