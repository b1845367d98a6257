package org.doublerandom.publication.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** An answer that anybody may read and that may be kept for a moment. */
final class PublicAnswer {
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private PublicAnswer() {}

    static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(A_MOMENT).cachePublic())
                .body(body);
    }
}
