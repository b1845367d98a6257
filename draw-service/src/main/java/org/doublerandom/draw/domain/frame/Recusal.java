package org.doublerandom.draw.domain.frame;

/** An inspector who must not visit a target (protocol §3, a line of the conflicts). */
public record Recusal(InspectorId inspector, TargetId target) {
    private static final int FIELDS = 2;

    static Recusal parse(String line) {
        String[] fields = FileLines.fields(line, FIELDS);
        return new Recusal(new InspectorId(fields[0]), new TargetId(fields[1]));
    }
}
