package org.doublerandom.publication.clients;

import org.doublerandom.publication.domain.copy.KeptFiles;
import org.doublerandom.publication.domain.copy.WrongCopy;
import org.doublerandom.starter.http.ServiceCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.service.annotation.GetExchange;

/** Asks draw-service; a refusal is an answer, no answer is an outage. */
@Component
class HttpKeptFiles implements KeptFiles {
    private final CopyOffer draws;

    HttpKeptFiles(ServiceCalls calls, @Value("${doublerandom.draw-url}") String url) {
        this.draws = calls.to(url, CopyOffer.class);
    }

    @Override
    public byte[] piece(String frame, String file, int n) {
        try {
            byte[] bytes = draws.piece(frame, file, n);
            return bytes == null ? new byte[0] : bytes;
        } catch (HttpClientErrorException refusal) {
            throw new WrongCopy(file + " of " + frame + ", piece " + n + ": answered " + refusal.getStatusCode()
                    + " (expected: its bytes)");
        }
    }

    interface CopyOffer {
        @GetExchange(url = "/internal/v1/copies/{id}/{name}/{n}", accept = "text/plain")
        byte @Nullable [] piece(@PathVariable String id, @PathVariable String name, @PathVariable int n);
    }
}
