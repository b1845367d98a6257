package org.doublerandom.starter.revocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Asks identity, on its inner address, for the list if it is another one than it gave last. */
final class IdentityRevocations implements Revocations {
    private final RestClient identity;
    private @Nullable String tag;

    IdentityRevocations(RestClient identity) {
        this.identity = identity;
    }

    @Override
    public synchronized Optional<List<Revocation>> ifChanged() {
        ResponseEntity<Listed> answer = identity.get()
                .uri("/internal/v1/revocations")
                .headers(headers -> {
                    if (tag != null) {
                        headers.set(HttpHeaders.IF_NONE_MATCH, tag);
                    }
                })
                .retrieve()
                .toEntity(Listed.class);
        Listed listed = answer.getBody();
        if (listed == null) {
            return Optional.empty();
        }
        tag = answer.getHeaders().getETag();
        return Optional.of(listed.entries());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Revocation> entries) {}
}
