package org.doublerandom.directory.domain.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The directories of all authorities of the installation; one that nothing was brought into is empty. */
public interface Directories {
    /** The authorities of the installation, in the order of their configuration. */
    List<AuthorityCode> authorities();

    /** What they are called, by code. */
    Map<AuthorityCode, String> names();

    Directory of(AuthorityCode authority);

    /** A guide is named by its digest, so that it does not matter whose it is. */
    Optional<Guide> guide(Digest digest);
}
