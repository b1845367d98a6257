package org.doublerandom.directory.domain.target;

import java.util.Set;
import org.doublerandom.directory.domain.Tag;

/**
 * A tag that somebody looks for.
 *
 * @param scopes the register's texts that mean it
 */
public record SoughtTag(Tag tag, Set<String> scopes) {
    public SoughtTag {
        scopes = Set.copyOf(scopes);
    }

    boolean isOf(Target target) {
        return target.handTag(tag).isPresent()
                || target.facts().scopes().stream().anyMatch(scopes::contains);
    }
}
