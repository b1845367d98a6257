package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The records of a log: one behind the other as they are, or as JSON objects with the record as "text". */
final class LogTexts {
    private static final String PAGE = "limit=200";

    private LogTexts() {}

    static List<String> in(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return oneBehindTheOther(text, name);
        }
        Json.Page page = Json.page(new String(bytes, StandardCharsets.UTF_8), name);
        if (!page.next().isEmpty()) {
            throw new Unusable("unusable.page", name);
        }
        return page.texts();
    }

    /** All pages of a log that is served, or a file: the records one behind the other, or what the file has. */
    static byte[] whole(String place) throws IOException {
        byte[] first = read(Sources.isAddress(place) ? asked(place, PAGE) : place);
        if (!Sources.isAddress(place) || first.length == 0 || first[0] != '{') {
            return first;
        }
        Json.Page page = Json.page(new String(first, StandardCharsets.UTF_8), place);
        StringBuilder records = new StringBuilder(String.join("", page.texts()));
        while (!page.next().isEmpty()) {
            String cursor = "&cursor=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
            page = Json.page(new String(read(asked(place, PAGE + cursor)), StandardCharsets.UTF_8), place);
            NotAsWritten.require(!page.texts().isEmpty(), Rule.TEXT, "log.json", place, 0);
            records.append(String.join("", page.texts()));
        }
        return records.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String asked(String place, String query) {
        return place + (place.contains("?") ? "&" : "?") + query;
    }

    private static byte[] read(String place) throws IOException {
        try (InputStream in = Sources.open(place)) {
            return Sources.whole(in, place);
        }
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
