package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/** All imports that were ordered. */
public interface Imports {
    Optional<ImportJob> find(ImportId id);

    /** Notes what is ordered, or returns the import that the same command ordered before. */
    ImportJob order(ImportJob ordered);

    /**
     * All that the authority has brought with the same bytes, in the order of their orders.
     *
     * @param digest of the file, in hex
     */
    List<ImportJob> withBytes(AuthorityCode authority, String digest);

    /**
     * How many imports of the authority that ended behind the moment have changed what frames are made of: targets, inspectors, recusals,
     * the mapping of tags.
     */
    long changedFramesSince(AuthorityCode authority, Instant moment);

    /** Imports of the kind and the authority that ended behind the moment. */
    List<ImportJob> endedSince(AuthorityCode authority, ImportKind kind, Instant moment);

    /** @throws UnknownImport if there is none */
    ImportJob change(ImportId id, Function<ImportJob, Changed<ImportJob>> change);

    /** The imports that go on by themselves; those that wait for a person are not among them. */
    List<ImportJob> running();
}
