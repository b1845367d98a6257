package org.doublerandom.inspection.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(String item, @Nullable String legalBasis) {
    Optional<String> toLegalBasis() {
        return Optional.ofNullable(legalBasis).filter(basis -> !basis.isBlank());
    }
}
