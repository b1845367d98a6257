package org.doublerandom.identity.administration;

import java.util.Map;

/** Whom the directory has as inspectors. */
public interface DirectoryOfInspectors {
    /**
     * Everybody whom an authority has as one, by person: whether he may inspect at present.
     *
     * @throws RuntimeException if the directory does not tell of all of them
     */
    Map<String, Boolean> inspectorsOf(String org);
}
