package org.doublerandom.directory.domain.register;

import org.doublerandom.directory.domain.TargetId;

/** What all salts of an authority's night follow from; whoever has it can open every class digest of that night. */
@FunctionalInterface
public interface NightSecret {
    /** Always the same for the same target, and nothing about that of another. */
    Salt saltOf(TargetId target);
}
