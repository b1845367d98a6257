package org.doublerandom.directory.domain.checklist;

import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.values.MalformedValue;

/**
 * Whom a checklist is for: whoever is of one of these industries, or has one of these tags.
 *
 * @param industries codes of GB/T 4754, or beginnings of such
 */
public record Audience(List<IndustryCode> industries, List<Tag> tags) {
    /** @throws MalformedValue if it is nobody, or says something twice */
    public Audience {
        industries = List.copyOf(industries);
        tags = List.copyOf(tags);
        if (industries.isEmpty() && tags.isEmpty()
                || industries.stream().distinct().count() < industries.size()
                || tags.stream().distinct().count() < tags.size()) {
            throw new MalformedValue(
                    "audience-wrong",
                    industries.size() + " industries and " + tags.size()
                            + " tags (expected: one of both at least, each once)");
        }
    }

    /** Whether whoever is of that industry is meant: C14 means C1411, too. */
    public boolean includes(IndustryCode industry) {
        return industries.stream().anyMatch(prefix -> industry.value().startsWith(prefix.value()));
    }
}
