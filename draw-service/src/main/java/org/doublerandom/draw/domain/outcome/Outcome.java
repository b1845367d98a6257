package org.doublerandom.draw.domain.outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.selection.Selection;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** What a draw came to: computed, hence no record of the log (protocol §9). */
public record Outcome(Digest announcement, Seed seed, TargetSample sample, Teams teams) {

    /** The last line of both texts. */
    public static final String END = "END\n";

    /** The text for auditors, teams included. */
    public String fullText() {
        return targetLines() + teamLines();
    }

    /** The text without the lines that name inspectors (protocol §11). */
    public String publicText() {
        return targetLines() + END;
    }

    public Digest fullDigest() {
        return seed.suite().of(fullText());
    }

    public Digest publicDigest() {
        return seed.suite().of(publicText());
    }

    public static Outcome parse(Suite suite, String fullText) {
        return OutcomeText.parse(suite, fullText);
    }

    /** What a result record binds: without the salt, whoever knows seed and roster could test a guess (protocol §10). */
    public Digest saltedDigest(Salt salt) {
        return seed.suite().of(salt.bytes(), fullText().getBytes(StandardCharsets.US_ASCII));
    }

    /** The drawn with their teams, by id: neither ranks nor strata, nor anything ordered by them (protocol §11). */
    public List<SelectionPage> pages() {
        return SelectionPage.of(sample.primaries().stream()
                .map(target -> new Selection(target, teams.of(target)))
                .toList());
    }

    /** What both texts begin with: all but the teams and the end. */
    public String targetLines() {
        StringBuilder text = new StringBuilder("DRAW1 outcome\n");
        text.append("announcement " + announcement + "\nseed " + seed.value() + "\n");
        sample.strata().forEach(stratum -> append(text, stratum));
        return text.toString();
    }

    /** What follows in the text for auditors. */
    public String teamLines() {
        StringBuilder text = new StringBuilder("level " + (teams.isOpen() ? "-" : teams.level()) + "\n");
        teams.byTarget().forEach((target, inspectors) -> {
            text.append("team " + target);
            inspectors.forEach(inspector -> text.append(" " + inspector));
            text.append("\n");
        });
        return text + END;
    }

    private static void append(StringBuilder text, StratumSample stratum) {
        String code = " " + stratum.code() + " ";
        stratum.cutoff().ifPresent(ticket -> text.append("cutoff" + code + ticket + "\n"));
        append(text, "primary" + code, stratum.primaries());
        append(text, "reserve" + code, stratum.reserves());
    }

    private static void append(StringBuilder text, String start, List<DrawnTarget> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            text.append(start + (i + 1) + " " + ranked.get(i).id() + " "
                    + ranked.get(i).ticket() + "\n");
        }
    }
}
