package org.doublerandom.draw.clients;

import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.http.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class HttpFrozenFiles implements FrozenFiles {
    private final RestClient directory;

    HttpFrozenFiles(ServiceCalls calls, @Value("${doublerandom.directory-url}") String url) {
        this.directory = calls.to(url);
    }

    @Override
    public byte[] pages(DrawId frame, PageRange range) {
        byte[] bytes = directory
                .get()
                .uri(
                        "/internal/v1/frames/{id}/files/{name}?from={from}&pages={pages}",
                        frame.value(),
                        range.file().wireName(),
                        range.from(),
                        range.pages())
                .accept(MediaType.TEXT_PLAIN)
                .retrieve()
                .onStatus(ServiceCalls::isRefusal, (request, response) -> {
                    throw WrongPages.refused(range, response.getStatusCode().toString());
                })
                .body(byte[].class);
        return bytes == null ? new byte[0] : bytes;
    }
}
