package org.doublerandom.directory.domain.imports.table;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.UnifiedSocialCreditCode;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.Dictionary;

/** Codes that are wrong by the standard and wait for somebody to confirm that they are registered so, as the report of an import tells them. */
public final class HeldCodes {
    static final String HELD = "uscc-check-character";

    private static final Dictionary REPORT = Dictionary.of("report");
    private static final Choice AS_WRITTEN = new Choice(Encoding.UTF_8, Separator.COMMA, null, null, null);

    private HeldCodes() {}

    /** With what a finding about the code begins. */
    static String told(UnifiedSocialCreditCode code) {
        return "USCC " + code.value();
    }

    /** Those of the codes that no row of the report holds. */
    public static Set<TargetId> notHeld(Collection<TargetId> codes, InputStream report) {
        Set<TargetId> missing = new HashSet<>(codes);
        SpooledTable.read(report, REPORT, AS_WRITTEN, rows -> {
            rows.forEachRemaining(row -> {
                if (row.cell("code").text().equals(HELD)) {
                    missing.removeIf(code -> isAbout(row.cell("message").text(), code));
                }
            });
            return missing;
        });
        return missing;
    }

    private static boolean isAbout(String message, TargetId id) {
        return id.uscc().filter(code -> message.startsWith(told(code) + ":")).isPresent();
    }
}
