package org.doublerandom.facts.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the audit wants to know of a command besides what it asks for.
 *
 * @param roles those of the person's token, in the order of their names
 * @param operation method and pattern of the path, e.g. {@code POST /api/plan/v1/plans/{id}/approval}
 * @param trace id of the trace it belongs to, if the caller named one
 */
public record Circumstances(
        List<String> roles, String operation, @Nullable String trace) {
    static final Circumstances UNKNOWN = new Circumstances(List.of(), "", null);

    public Circumstances {
        roles = List.copyOf(roles);
    }
}
