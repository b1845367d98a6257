package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.stream.Collectors;
import org.doublerandom.verifier.text.Announcement;

/** A void draw of which a secret is not there: nothing follows from the others, and whose it is is named (protocol §6). */
final class MissingSecrets {
    private MissingSecrets() {}

    /** @param opened the seed text, a dash for each secret that is not there */
    static void tell(Sources files, Announcement announcement, String opened, Report report) throws IOException {
        VoidAttempt attempt = VoidAttempt.of(files);
        attempt.requireBound(report);
        String reason = files.text("void.txt").isPresent() ? attempt.record().field("reason") : "";
        switch (reason) {
            case "MISSING" -> report.open("draw.depositMissing", missing(opened));
            case "LATE" -> report.open("draw.announcedLate");
            default -> report.open("draw.depositLost");
        }
    }

    private static String missing(String opened) {
        return opened.lines()
                .filter(line -> line.matches("reveal \\S+ -"))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.joining(", "));
    }
}
