package org.doublerandom.draw.clients;

import java.util.Optional;
import org.doublerandom.draw.domain.copy.CopiedPiece;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.starter.http.ServiceCalls;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.annotation.GetExchange;

@Component
class HttpCopiedPools implements CopiedPools {
    private final CopyOffer publication;

    HttpCopiedPools(ServiceCalls calls, @Value("${doublerandom.publication-url}") String url) {
        this.publication = calls.to(url, CopyOffer.class);
    }

    @Override
    public Optional<CopiedPiece> piece(DrawId frame, Digest root, int n) {
        try {
            ResponseEntity<byte[]> answer = publication.piece(frame.value(), root.hex(), n);
            return Optional.ofNullable(answer.getBody())
                    .map(bytes ->
                            new CopiedPiece(bytes, boundBy(answer.getHeaders().getETag())));
        } catch (HttpClientErrorException.NotFound none) {
            return Optional.empty();
        } catch (RestClientException refusal) {
            // Neither that it has the piece nor that it has none.
            throw new ServiceAway(
                    "publication-service, piece " + n + " of " + frame + ": " + refusal.getMessage(), refusal);
        }
    }

    private static @Nullable Digest boundBy(@Nullable String tag) {
        return tag == null ? null : new Digest(tag.replace("\"", ""));
    }

    interface CopyOffer {
        @GetExchange(url = "/internal/v1/copies/{id}/{root}/{n}", accept = "text/plain")
        ResponseEntity<byte[]> piece(@PathVariable String id, @PathVariable String root, @PathVariable int n);
    }
}
