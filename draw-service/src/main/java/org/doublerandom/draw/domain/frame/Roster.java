package org.doublerandom.draw.domain.frame;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The inspectors who can be drawn, ascending by number (protocol §3). */
public record Roster(List<Inspector> inspectors) {
    private static final String FILE = "roster";

    public Roster {
        inspectors =
                inspectors.stream().sorted(Comparator.comparing(Inspector::id)).toList();
        Set<InspectorId> seen = new HashSet<>();
        for (Inspector inspector : inspectors) {
            if (!seen.add(inspector.id())) {
                throw new TextRefused(FILE, seen.size() + 1, "inspector " + inspector.id() + " (expected: unique)");
            }
        }
    }

    public static Roster parse(byte[] file) {
        return read(FilePieces.of(file));
    }

    static Roster read(FilePieces file) {
        return new Roster(FileLines.map(FILE, file, Inspector::parse));
    }

    public Roster map(UnaryOperator<Inspector> change) {
        return new Roster(inspectors.stream().map(change).toList());
    }

    Set<InspectorId> ids() {
        return inspectors.stream().map(Inspector::id).collect(Collectors.toSet());
    }
}
