package org.doublerandom.verifier.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.doublerandom.verifier.text.Announcement;

/**
 * Roster and conflicts.
 *
 * @param conflicts inspector, TAB, target
 */
public record Roster(Map<String, Inspector> inspectors, Set<String> conflicts) {
    private static final String CONFLICT_SHAPE = "inspector (of the roster) TAB id";
    private static final Pattern CONFLICT = Pattern.compile("[0-9A-Z][0-9A-Z._-]{0,22}\t[0-9A-Z][0-9A-Z._-]{0,22}");

    public static Roster read(Announcement announcement, InputStream roster, InputStream conflicts) throws IOException {
        Map<String, Inspector> inspectors = new LinkedHashMap<>();
        FrozenFile.read(announcement, "roster", roster, (line, length) -> {
            Inspector read = Inspector.read(FrozenFile.text(line, length));
            return read == null || inspectors.put(read.id(), read) != null ? Inspector.SHAPE : "";
        });
        Set<String> pairs = new HashSet<>();
        FrozenFile.read(announcement, "conflicts", conflicts, (line, length) -> {
            String pair = FrozenFile.text(line, length);
            boolean isWell =
                    CONFLICT.matcher(pair).matches() && inspectors.containsKey(pair.substring(0, pair.indexOf('\t')));
            return isWell && pairs.add(pair) ? "" : CONFLICT_SHAPE;
        });
        return new Roster(inspectors, pairs);
    }
}
