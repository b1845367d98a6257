package org.doublerandom.directory.domain.frame;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

/**
 * Why a target may not be drawn: the first of the rules that exclude it, and what proves that (decision 191).
 *
 * @param rule the id of a cap rule; else what the code stands for
 * @param evidence ids of visits or draws, or what the register says
 */
public record Exclusion(String code, String rule, List<String> evidence) {
    /** No code of the pool: it marks a conflict that nobody has declared. */
    static final String ROTATION = "ROTATION";

    public Exclusion {
        evidence = List.copyOf(evidence);
    }

    /** Nobody is excluded: of the last team the inspector rests from the target, as if he were recused. */
    static Exclusion ofRotation(InspectorId inspector) {
        return new Exclusion(ROTATION, "team", List.of(inspector.value()));
    }

    /** The conflict that a kept line stands for, as the conflicts file has it; nothing of lines about the pool. */
    public static Optional<ConflictLine> conflictOf(String line) {
        String[] fields = line.split("\t");
        return fields[1].equals(ROTATION)
                ? Optional.of(new ConflictLine(new InspectorId(fields[3]), new TargetId(fields[0])))
                : Optional.empty();
    }

    /** As it is kept with a frame: fields separated by a TAB, evidence by commas. */
    String line(TargetId target) {
        return String.join("\t", target.value(), code, rule, String.join(",", evidence));
    }
}
