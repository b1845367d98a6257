package org.doublerandom.publication.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;

/** Every root that was told; none is ever replaced or forgotten. */
public interface Registers {
    /** Keeps a root beside whatever was told of the night before; the same one again changes nothing. */
    void keep(ToldRoot told);

    /** All roots that were told of a night: one, if all is well. */
    List<ToldRoot> of(String authority, LocalDate night);

    /** The newest nights first; of all authorities if none is named. */
    Page<ToldRoot> newest(@Nullable String authority, PageRequest page);

    /** The nights of which more than one root was told. */
    List<DoubledNight> doubled();
}
