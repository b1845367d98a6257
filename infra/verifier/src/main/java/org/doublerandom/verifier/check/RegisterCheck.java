package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.doublerandom.verifier.frame.FrozenFile;
import org.doublerandom.verifier.text.Grammar;

/** Whether a register is the one whose root was published in its night. */
public final class RegisterCheck {
    private static final Pattern LINE =
            Pattern.compile(Grammar.ID + "\\t[0-9]{6,12}\\t(-|[A-Z]{1,16})\\t[!-~]+\\t[0-9a-f]{64}");

    private RegisterCheck() {}

    public static void run(List<String> arguments, Report report) throws IOException {
        if (arguments.size() != 2 || !arguments.get(1).matches(Grammar.HASH)) {
            throw new Unusable("unusable.arguments");
        }
        String root = arguments.get(1);
        try (InputStream in = Sources.open(arguments.get(0))) {
            report.holds("register.root", FrozenFile.readRooted("register", root, in, RegisterCheck::expected), root);
        }
    }

    private static String expected(byte[] line, int length) {
        String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
        return LINE.matcher(text).matches() ? "" : "id TAB area TAB status TAB tags TAB digest";
    }
}
