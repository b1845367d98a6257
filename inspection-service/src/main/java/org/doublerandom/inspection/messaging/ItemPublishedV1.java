package org.doublerandom.inspection.messaging;

import java.util.Optional;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(
        @Nullable String authority, String item, @Nullable String legalBasis) {
    /** @param home whose the item is when the fact was told before items had an authority */
    AuthorityCode toAuthority(String home) {
        return new AuthorityCode(authority == null ? home : authority);
    }

    Optional<String> toLegalBasis() {
        return Optional.ofNullable(legalBasis).filter(basis -> !basis.isBlank());
    }
}
