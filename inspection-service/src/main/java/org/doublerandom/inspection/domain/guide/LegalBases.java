package org.doublerandom.inspection.domain.guide;

import java.util.Optional;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** The legal basis (抽查依据) of the items that an authority has published, as far as it has been heard of. */
public interface LegalBases {

    Optional<String> of(AuthorityCode authority, ItemId item);

    void keep(AuthorityCode authority, ItemId item, String basis);
}
