package org.doublerandom.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doublerandom.verifier.check.DrawCheck;
import org.doublerandom.verifier.check.LogCheck;
import org.doublerandom.verifier.check.OpenCheck;
import org.doublerandom.verifier.check.RegisterCheck;
import org.doublerandom.verifier.check.Report;
import org.doublerandom.verifier.check.SealCheck;
import org.doublerandom.verifier.check.TeamCheck;
import org.doublerandom.verifier.check.TicketCheck;
import org.doublerandom.verifier.check.Unusable;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Words;

/** The command line. */
public final class Verify {
    private final List<String> arguments = new ArrayList<>();
    private Words words = Words.of(Locale.getDefault());
    private Suite suite = Suite.SHA256;
    private String salt = "";

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out);
        out.flush();
        System.exit(code);
    }

    /** @return 0: it holds; 1: something is wrong; 2: not usable; 3: it holds as far, and something is open or unbound */
    public static int run(List<String> arguments, PrintStream out) {
        Verify verify = new Verify();
        try {
            verify.read(arguments);
            return verify.check(out);
        } catch (Unusable unusable) {
            out.println(verify.words.say(unusable.said()));
        } catch (IOException | InvalidPathException e) {
            out.println(verify.words.say("unusable.reading", String.valueOf(e.getMessage())));
        }
        return Report.UNUSABLE;
    }

    private void read(List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (!argument.startsWith("--")) {
                arguments.add(argument);
            } else if (i + 1 == given.size()) {
                throw new Unusable("usage");
            } else {
                option(argument, given.get(++i));
            }
        }
        if (arguments.size() < 2) {
            throw new Unusable("usage");
        }
    }

    private void option(String name, String value) {
        if (name.equals("--lang") && value.matches("en|zh|zh-CN")) {
            words = value.equals("en") ? Words.ENGLISH : Words.CHINESE;
        } else if (name.equals("--suite") && value.matches("SHA256|SM3")) {
            suite = Suite.valueOf(value);
        } else if (name.equals("--salt") && value.matches(Grammar.HASH)) {
            salt = value;
        } else {
            throw new Unusable("usage");
        }
    }

    private int check(PrintStream out) throws IOException {
        Report report = new Report(out, words);
        List<String> rest = arguments.subList(1, arguments.size());
        try {
            switch (arguments.get(0)) {
                case "draw" -> DrawCheck.run(rest, report);
                case "log" -> LogCheck.run(rest, report);
                case "ticket" -> TicketCheck.run(rest, suite, salt, report);
                case "seal" -> SealCheck.run(rest, report);
                case "open" -> OpenCheck.run(rest, suite, report);
                case "register" -> RegisterCheck.run(rest, report);
                case "team" -> TeamCheck.run(rest, report);
                default -> throw new Unusable("usage");
            }
        } catch (NotAsWritten difference) {
            report.wrong(difference);
        }
        return report.end();
    }
}
