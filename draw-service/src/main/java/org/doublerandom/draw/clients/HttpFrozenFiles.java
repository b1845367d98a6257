package org.doublerandom.draw.clients;

import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

@Component
class HttpFrozenFiles implements FrozenFiles {
    private final DirectoryOffer directory;

    HttpFrozenFiles(DirectoryOffer directory) {
        this.directory = directory;
    }

    @Override
    public byte[] pages(DrawId frame, PageRange range) {
        try {
            byte[] bytes = directory.pages(frame.value(), range.file().wireName(), range.from(), range.pages());
            return bytes == null ? new byte[0] : bytes;
        } catch (HttpClientErrorException.NotFound none) {
            throw WrongPages.none(range, none.getStatusCode().toString());
        } catch (HttpClientErrorException refusal) {
            throw WrongPages.refused(range, refusal.getStatusCode().toString());
        }
    }
}
