package org.doublerandom.verifier.check;

import java.util.List;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** Readings as they were published before their text had times and organisations: person, throws, announcement. */
final class OlderReadings {
    private OlderReadings() {}

    static void require(String text, String announcement, String value) {
        Lines lines = new Lines("readings", text + "END\n");
        List<String> entered = lines.all(Grammar.NAME + " ([1-6]{20,100}) " + announcement).stream()
                .map(line -> line.group(2))
                .toList();
        lines.end();
        long agreeing = entered.stream().filter(value::equals).count();
        NotAsWritten.require(agreeing == 2 && entered.size() <= 3, Rule.TEXT, "readings.none");
    }
}
