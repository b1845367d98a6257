package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.told.AnotherPageWasTold;
import org.doublerandom.starter.UseCase;

/** Asks the directory who the drawn of a page are, once: what was stored then stays. */
@UseCase
public class NamePage {
    private final NamedPages pages;
    private final Directory directory;

    NamePage(NamedPages pages, Directory directory) {
        this.pages = pages;
        this.directory = directory;
    }

    public NamedPage name(DrawId id, SelectionPage page) {
        return pages.find(id, page.page())
                .map(known -> requireSame(id, page, known))
                .orElseGet(() -> pages.keep(id, page.named(directory.lookUp(id, page.targets(), page.inspectors()))));
    }

    private static NamedPage requireSame(DrawId id, SelectionPage page, NamedPage known) {
        if (!page.isNamedBy(known)) {
            throw new AnotherPageWasTold(id, page.page());
        }
        return known;
    }
}
