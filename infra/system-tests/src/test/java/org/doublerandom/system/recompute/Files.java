package org.doublerandom.system.recompute;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The three files that were frozen for a draw, as text. */
public record Files(String pool, String roster, String conflicts) {
    private static final Pattern CONFLICT = Pattern.compile(Candidate.ID + "\t" + Candidate.ID);

    List<Candidate> candidates() {
        return Candidate.in(pool);
    }

    List<Inspector> inspectors() {
        return Inspector.in(roster);
    }

    /** Inspector, TAB, target. */
    Set<String> recusals() {
        Set<String> ids = candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        Set<String> inspectors = inspectors().stream().map(Inspector::id).collect(Collectors.toSet());
        List<MatchResult> lines = new FrozenFile("conflicts", conflicts).lines(CONFLICT, 2);
        for (MatchResult line : lines) {
            if (!inspectors.contains(line.group(1)) || !ids.contains(line.group(2))) {
                throw new NotAsWritten(
                        "conflicts: " + line.group() + " (expected: an inspector of the roster, an id of the pool)");
            }
        }
        return lines.stream().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** @throws NotAsWritten if these are not the files of the announcement, or its numbers do not follow from them */
    void requireAnnounced(Announcement announcement) {
        MerkleTree tree = new MerkleTree(announcement.suite());
        for (Announcement.Bound bound : announcement.files()) {
            String text = text(bound.name());
            String root = tree.rootOf(text, bound.page());
            long lines = text.chars().filter(character -> character == '\n').count();
            if (!root.equals(bound.root()) || lines != bound.lines()) {
                throw new NotAsWritten(bound.name() + ": root " + root + " over " + lines + " lines (announced: "
                        + bound.root() + " over " + bound.lines() + ")");
            }
        }
        requireNumbers(announcement);
    }

    private void requireNumbers(Announcement announcement) {
        List<Candidate> candidates = candidates();
        TreeMap<String, Allocation.Rule> rules = new TreeMap<>();
        for (Stratum stratum : announcement.strata()) {
            long eligible = candidates.stream()
                    .filter(candidate -> candidate.isEligible(stratum))
                    .count();
            if (eligible != stratum.eligible()) {
                throw new NotAsWritten("stratum " + stratum.code() + ": " + eligible + " eligible (announced: "
                        + stratum.eligible() + ")");
            }
            rules.put(stratum.code(), new Allocation.Rule(eligible, stratum.ratio(), stratum.minimum()));
        }
        var takes = Allocation.of(rules);
        for (Stratum stratum : announcement.strata()) {
            if (takes.get(stratum.code()) != stratum.take()) {
                throw new NotAsWritten("stratum " + stratum.code() + ": take " + takes.get(stratum.code())
                        + " (announced: " + stratum.take() + ")");
            }
        }
    }

    private String text(String name) {
        return switch (name) {
            case "pool" -> pool;
            case "roster" -> roster;
            default -> conflicts;
        };
    }
}
