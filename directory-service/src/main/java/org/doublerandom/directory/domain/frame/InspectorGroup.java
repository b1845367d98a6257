package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.inspector.Inspector;

/**
 * All inspectors of one unit who have one tag: who is added to a roster comes with all of these, so that nobody is chosen
 * (protocol §6).
 *
 * @param unit as rosters have it, {@code *} for the whole authority
 * @param tag {@code -} for those who have none
 */
public record InspectorGroup(String unit, String tag) {
    private static final String NO_TAG = "-";

    boolean has(Inspector inspector) {
        boolean isTagged = tag.equals(NO_TAG)
                ? inspector.facts().tags().isEmpty()
                : inspector.facts().tags().stream()
                        .anyMatch(each -> each.value().equals(tag));
        return isTagged && inspector.facts().unit().value().equals(unit);
    }
}
