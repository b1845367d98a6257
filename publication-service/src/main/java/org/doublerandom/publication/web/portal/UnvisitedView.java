package org.doublerandom.publication.web.portal;

import java.util.stream.Collectors;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.file.AwaitingEnd;

/** A drawn target that was not visited on the days planned for it, on the page. */
record UnvisitedView(String name, String number, String items, String authority, String batch) {
    static UnvisitedView of(AwaitingEnd file) {
        return new UnvisitedView(
                file.assignment().target().name(),
                file.assignment().target().number(),
                file.assignment().items().stream().map(NamedItem::name).collect(Collectors.joining("、")),
                file.assignment().authority().name(),
                file.assignment().batch().value());
    }
}
