package org.doublerandom.facts.audit;

import java.util.Set;

/** The collections whose documents commands change, and in which their entries wait. */
@FunctionalInterface
public interface AuditedCollections {
    Set<String> opened();
}
