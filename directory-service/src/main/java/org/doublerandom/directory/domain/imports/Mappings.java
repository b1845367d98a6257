package org.doublerandom.directory.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

/** What authorities have said about the columns of their files. */
public interface Mappings {
    /** Those of the authority that are not removed, in the order of their names. */
    List<StoredMapping> all(AuthorityCode authority);

    /** Empty also where it is removed. */
    Optional<StoredMapping> find(AuthorityCode authority, MappingName name);

    /**
     * Keeps it; a repeat changes nothing.
     *
     * @throws MappingExists if its name says something else
     */
    StoredMapping store(StoredMapping mapping);

    /** @throws UnknownMapping if there was never one */
    StoredMapping change(AuthorityCode authority, MappingName name, UnaryOperator<StoredMapping> change);
}
