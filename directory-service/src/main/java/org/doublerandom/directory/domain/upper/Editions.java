package org.doublerandom.directory.domain.upper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;

/** The editions of lists of authorities above, as each authority keeps them. */
public interface Editions {
    Optional<Edition> find(AuthorityCode authority, ItemList list);

    /** All that the authority keeps, by name. */
    List<Edition> all(AuthorityCode authority);

    /**
     * Declares an edition or changes it.
     *
     * @param change a pure function: applied again when another writer was faster
     */
    Edition change(AuthorityCode authority, ItemList list, Function<Optional<Edition>, Edition> change);

    /** @throws UnknownEdition if there is none */
    default Edition get(AuthorityCode authority, ItemList list) {
        return find(authority, list).orElseThrow(() -> new UnknownEdition(list));
    }
}
