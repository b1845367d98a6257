package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.Target;

/** Who a target of a frame was when it was frozen: what is shown of a draw is as of its freeze, whatever is renamed later. */
public record FrozenFacts(TargetId id, String kind, String area, String name, String address) {
    private static final int FIELDS = 5;

    static FrozenFacts of(Target target) {
        return new FrozenFacts(
                target.id(),
                target.facts().kind().name(),
                target.facts().area().code(),
                oneLine(target.facts().name()),
                oneLine(target.facts().address()));
    }

    /** A line of the names file, which lies beside the three of the protocol and is bound by the frame's fact. */
    String line() {
        return String.join("\t", id.value(), kind, area, name, address);
    }

    static FrozenFacts parse(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new FrozenFacts(new TargetId(fields[0]), fields[1], fields[2], fields[3], fields[4]);
    }

    // A tab or a line end in a name would make fields and lines that nobody wrote.
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
