package org.doublerandom.directory.application.upper;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.Ledger;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Looks up editions of lists of authorities above, and what is claimed of them. */
@UseCase
public class ReadEditions {
    private final Editions editions;
    private final Claims claims;

    ReadEditions(Editions editions, Claims claims) {
        this.editions = editions;
        this.claims = claims;
    }

    public Page<Edition> page(AuthorityCode authority, PageRequest page) {
        return Page.of(editions.all(authority), edition -> edition.list().name(), page);
    }

    public Edition edition(AuthorityCode authority, ItemList list) {
        return editions.get(authority, list);
    }

    /** @throws org.doublerandom.directory.domain.upper.UnknownEdition if there is none */
    public Ledger ledger(AuthorityCode authority, ItemList list) {
        LinkedList<Edition> chain = new LinkedList<>();
        chain.addFirst(editions.get(authority, list));
        Optional<ItemList> earlier = before(chain.getFirst());
        while (earlier.isPresent()) {
            chain.addFirst(editions.get(authority, earlier.get()));
            earlier = before(chain.getFirst());
        }
        return Ledger.of(List.copyOf(chain), each -> claims.of(authority, each));
    }

    /** The edition that follows, if one was declared. */
    Optional<ItemList> follower(AuthorityCode authority, ItemList list) {
        return editions.all(authority).stream()
                .filter(edition -> list.equals(edition.source().follows()))
                .map(Edition::list)
                .findFirst();
    }

    private static Optional<ItemList> before(Edition edition) {
        return Optional.ofNullable(edition.source().follows());
    }
}
