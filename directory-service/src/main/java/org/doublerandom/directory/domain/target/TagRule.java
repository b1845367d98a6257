package org.doublerandom.directory.domain.target;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives tags to whoever is of an industry or a kind, whatever free texts the register has; one of both.
 *
 * @param industry the beginning of a code of GB/T 4754, with the section's letter
 * @param kind the kind of target
 */
public record TagRule(@Nullable String industry, @Nullable TargetKind kind, Set<Tag> tags) {
    private static final Pattern WRITTEN = Pattern.compile("(industry|kind)=(.*)");

    public TagRule {
        tags = Set.copyOf(new TreeSet<>(tags));
    }

    /**
     * As a mapping says it in the place of a free text: {@code industry=C14} or {@code kind=SITE}; empty for a free text.
     *
     * @throws MalformedValue for an industry or a kind that there is none of
     */
    static Optional<TagRule> of(String scope, Set<Tag> tags) {
        Matcher written = WRITTEN.matcher(scope);
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                written.group(1).equals("industry")
                        ? new TagRule(new IndustryCode(written.group(2)).value(), null, tags)
                        : new TagRule(null, TargetKind.of(written.group(2)), tags));
    }

    /** Whether it gives its tags to a target. */
    boolean isFor(TargetFacts facts) {
        IndustryCode code = facts.industry();
        return kind != null
                ? facts.kind() == kind
                : industry != null && code != null && code.value().startsWith(industry);
    }
}
