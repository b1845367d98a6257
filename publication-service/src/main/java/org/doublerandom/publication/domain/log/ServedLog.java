package org.doublerandom.publication.domain.log;

import java.util.List;

/** The logs as draw-service serves them to everybody. */
public interface ServedLog {
    /** In their order. */
    List<ServedRecord> of(String authority);

    /** The serials that have no record yet. */
    List<OpenSerial> openOf(String authority);
}
