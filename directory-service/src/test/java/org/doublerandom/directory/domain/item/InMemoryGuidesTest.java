package org.doublerandom.directory.domain.item;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.util.List;
import java.util.Optional;
import org.doublerandom.values.Digest;

class InMemoryGuidesTest extends GuidesContract {
    private final InMemoryGuides guides = new InMemoryGuides(HOME);

    @Override
    protected Guides guides() {
        return guides;
    }

    @Override
    protected Optional<Guide> find(Digest digest) {
        return guides.find(digest);
    }

    @Override
    protected List<Object> facts() {
        return guides.events;
    }
}
