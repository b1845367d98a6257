package org.doublerandom.verifier.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The records of a log: one behind the other as they are, or as a list of JSON objects with the record as "text". */
final class LogTexts {
    private LogTexts() {}

    static List<String> in(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("[")
                ? Json.texts(new String(bytes, StandardCharsets.UTF_8), name)
                : oneBehindTheOther(text, name);
    }

    private static List<String> oneBehindTheOther(String text, String name) {
        List<String> records = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf("\nEND\n", begin);
            NotAsWritten.require(end >= 0, Rule.TEXT, "log.cutOff", name, records.size() + 1);
            end += "\nEND\n".length();
            records.add(text.substring(begin, end));
            begin = end;
        }
        return records;
    }
}
