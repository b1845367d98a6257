package org.doublerandom.verifier.check;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** As much of JSON (RFC 8259) as a served log needs: pages of flat objects, of which the texts are wanted. */
final class Json {
    private final String json;
    private final String name;
    private int at;
    private String next = "";

    private Json(String json, String name) {
        this.json = json;
        this.name = name;
    }

    /** @param next where the next page begins; empty on the last one */
    record Page(List<String> texts, String next) {}

    /** A page as it is served, or its rows alone. */
    static Page page(String json, String name) {
        Json reader = new Json(json, name);
        List<String> texts = json.startsWith("{") ? reader.rows() : reader.list();
        reader.space();
        reader.require(reader.at == json.length());
        return new Page(texts, reader.next);
    }

    private List<String> rows() {
        List<String> rows = List.of();
        take('{');
        do {
            String member = string();
            take(':');
            space();
            if (member.equals("rows")) {
                rows = list();
            } else if (at < json.length() && json.charAt(at) == '"') {
                String value = string();
                next = member.equals("next") ? value : next;
            } else {
                plain();
            }
        } while (skips(','));
        take('}');
        return rows;
    }

    private List<String> list() {
        List<String> texts = new ArrayList<>();
        take('[');
        if (!skips(']')) {
            do {
                texts.add(object());
            } while (skips(','));
            take(']');
        }
        return texts;
    }

    /** @return its member text */
    private String object() {
        String text = "";
        take('{');
        do {
            String member = string();
            take(':');
            space();
            if (at < json.length() && json.charAt(at) == '"') {
                String value = string();
                text = member.equals("text") ? value : text;
            } else {
                plain();
            }
        } while (skips(','));
        take('}');
        return text;
    }

    /** A number, true, false or null. */
    private void plain() {
        int begin = at;
        while (at < json.length() && ",]} \n\r\t".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        require(json.substring(begin, at).matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null"));
    }

    private String string() {
        take('"');
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char next = json.charAt(at++);
            require(next >= ' ');
            text.append(next == '\\' ? escaped() : next);
        }
        take('"');
        return text.toString();
    }

    private char escaped() {
        require(at < json.length());
        char sign = json.charAt(at++);
        int known = "\"\\/bfnrt".indexOf(sign);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        require(sign == 'u'
                && at + 4 <= json.length()
                && json.substring(at, at + 4).matches("[0-9a-fA-F]{4}"));
        at += 4;
        return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }

    private void take(char sign) {
        require(skips(sign));
    }

    private boolean skips(char sign) {
        if (sign != '"' || at >= json.length() || json.charAt(at) != '"') {
            space();
        }
        boolean isNext = at < json.length() && json.charAt(at) == sign;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void space() {
        while (at < json.length() && " \n\r\t".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private void require(boolean holds) {
        NotAsWritten.require(holds, Rule.TEXT, "log.json", name, at);
    }
}
