package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.MalformedValue;

/**
 * What a free text such as 食品生产企业 means in the vocabulary of filters: kinds of target, tags, industries.
 *
 * @param scope the text; or, as a rule, {@code industry=} and the beginning of a code, or {@code kind=} and a kind: then it only gives tags
 */
public record ScopeMeaning(String scope, Set<TargetKind> kinds, SortedSet<Tag> tags, List<IndustryCode> industries) {
    public ScopeMeaning {
        kinds = Set.copyOf(kinds);
        tags = new TreeSet<>(tags);
        industries = List.copyOf(industries);
        if (kinds.isEmpty() && tags.isEmpty() && industries.isEmpty()) {
            throw new MalformedValue(
                    "meaning-missing", "'" + scope + "' means nothing (expected: a kind, a tag or an industry)");
        }
        if (TagRule.of(scope, tags).isPresent() && (tags.isEmpty() || !kinds.isEmpty() || !industries.isEmpty())) {
            throw new MalformedValue("rule-without-tags", "rule '" + scope + "' (expected: tags, and nothing else)");
        }
    }

    /** Empty for a free text. */
    Optional<TagRule> rule() {
        return TagRule.of(scope, tags);
    }
}
