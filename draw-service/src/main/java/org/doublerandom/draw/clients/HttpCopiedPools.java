package org.doublerandom.draw.clients;

import java.util.Optional;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.http.ServiceCalls;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.service.annotation.GetExchange;

@Component
class HttpCopiedPools implements CopiedPools {
    private final CopyOffer publication;

    HttpCopiedPools(ServiceCalls calls, @Value("${doublerandom.publication-url}") String url) {
        this.publication = calls.to(url, CopyOffer.class);
    }

    @Override
    public Optional<byte[]> piece(DrawId frame, Digest root, int n) {
        try {
            return Optional.ofNullable(publication.piece(frame.value(), root.hex(), n));
        } catch (HttpClientErrorException.NotFound none) {
            return Optional.empty();
        }
    }

    interface CopyOffer {
        @GetExchange(url = "/internal/v1/copies/{id}/{root}/{n}", accept = "text/plain")
        byte @Nullable [] piece(@PathVariable String id, @PathVariable String root, @PathVariable int n);
    }
}
