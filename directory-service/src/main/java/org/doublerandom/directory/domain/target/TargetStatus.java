package org.doublerandom.directory.domain.target;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.doublerandom.values.MalformedValue;

/** What the register says about a target; whoever is not open stays in a pool with the status as exclusion code. */
public enum TargetStatus {
    OPEN("存续", false),
    SUSPENDED("停业", false),
    CLOSED("注销", true),
    REVOKED("吊销", true),
    MOVED("迁出", true);

    private final String term;
    private final boolean end;

    TargetStatus(String term, boolean end) {
        this.term = term;
        this.end = end;
    }

    /** Whether the target is not there any more; who has only suspended business is. */
    public boolean isEnd() {
        return end;
    }

    /** The register's own word. */
    public String term() {
        return term;
    }

    /** @param term the register's own word, e.g. 存续 */
    public static TargetStatus of(String term) {
        return Arrays.stream(values())
                .filter(status -> status.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "status-unknown", "status: '" + term + "' (expected: one of " + terms() + ")"));
    }

    /** @param name that of the constant */
    public static TargetStatus named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue("status", name, "one of " + Arrays.toString(values())));
    }

    private static String terms() {
        return Arrays.stream(values()).map(status -> status.term).collect(Collectors.joining(" "));
    }
}
