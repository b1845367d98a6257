package org.doublerandom.identity.tokens;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells services, on the inner address, which tokens are in force no more. */
@RestController
class RevocationsController {
    private final Revocations revocations;

    RevocationsController(Revocations revocations) {
        this.revocations = revocations;
    }

    @GetMapping("/internal/v1/revocations")
    ResponseEntity<Listed> revocations(WebRequest request) {
        List<Revocations.Entry> entries = revocations.all();
        return request.checkNotModified(Digest.of(entries.toString())) ? null : ResponseEntity.ok(new Listed(entries));
    }

    record Listed(List<Revocations.Entry> entries) {}
}
