package org.doublerandom.inspection.domain.guide;

import java.util.Optional;

/** The legal basis (抽查依据) of published items, as far as it has been heard of. */
public interface LegalBases {

    Optional<String> of(ItemId item);

    void keep(ItemId item, String basis);
}
