package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.values.AuthorityCode;

/** The authorities of the installation, as tables name them: by code, or by the name, of which width, brackets and blanks do not count. */
public final class KnownAuthorities {
    private final Map<Folded, String> codes = new HashMap<>();

    /** @param names by code; one that two have names none of them */
    public KnownAuthorities(Map<AuthorityCode, String> names) {
        Set<Folded> ofTwo = new HashSet<>();
        names.forEach((code, name) -> {
            Folded folded = Folded.of(name);
            if (codes.put(folded, code.value()) != null) {
                ofTwo.add(folded);
            }
        });
        codes.keySet().removeAll(ofTwo);
        names.keySet().forEach(code -> codes.put(Folded.of(code.value()), code.value()));
    }

    /** The code of one that the text names; any other, which is not of the installation, as it is written. */
    String named(String text) {
        return codes.getOrDefault(Folded.of(text), text);
    }
}
