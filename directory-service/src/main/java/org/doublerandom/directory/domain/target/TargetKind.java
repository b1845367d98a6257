package org.doublerandom.directory.domain.target;

import java.util.Arrays;
import org.doublerandom.values.MalformedValue;

/** What a target is; only ENTERPRISE is an enterprise (企业) in the sense of the KPIs. */
public enum TargetKind {
    ENTERPRISE,
    SOLE_PROPRIETOR,
    COOPERATIVE,
    BRANCH,
    PRODUCT,
    PROJECT,
    SITE,
    EQUIPMENT;

    /** Whether such a target is registered as a business, with a USCC and an industry. */
    public boolean isBusiness() {
        return this == ENTERPRISE || this == SOLE_PROPRIETOR || this == COOPERATIVE || this == BRANCH;
    }

    public static TargetKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "kind-unknown", "kind: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
