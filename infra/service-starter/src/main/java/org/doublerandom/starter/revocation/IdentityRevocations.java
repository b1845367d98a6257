package org.doublerandom.starter.revocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;

/** Asks identity, on its inner address, for the list if it is another one than it gave last. */
final class IdentityRevocations implements Revocations {
    private final Offer identity;
    private @Nullable String tag;

    IdentityRevocations(Offer identity) {
        this.identity = identity;
    }

    @Override
    public synchronized Optional<List<Revocation>> ifChanged() {
        ResponseEntity<Listed> answer = identity.revocations(tag);
        Listed listed = answer.getBody();
        if (listed == null) {
            return Optional.empty();
        }
        tag = answer.getHeaders().getETag();
        return Optional.of(listed.entries());
    }

    interface Offer {
        @GetExchange("/internal/v1/revocations")
        ResponseEntity<Listed> revocations(
                @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Revocation> entries) {}
}
