package org.doublerandom.starter.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.values.AuthorityCode;

/** The authorities (机关) of this installation, by code, as the operators have configured them; nobody names himself. */
public final class Authorities {
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param settings each the code, a blank and the name: {@code 000000-SAMR 青禾县市场监督管理局} */
    public Authorities(List<String> settings) {
        for (String setting : settings) {
            String[] parts = setting.strip().split(" ", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new IllegalArgumentException(
                        "doublerandom.authorities: '" + setting + "' (expected: a code, a blank and a name)");
            }
            names.put(parts[0], parts[1].strip());
        }
    }

    /**
     * The first one: to it belongs what was stored and told when an installation had one authority only.
     *
     * @throws IllegalStateException when none is configured
     */
    public String home() {
        return names.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("doublerandom.authorities: none (expected: one or more)"));
    }

    /** The key of a copy that was kept when it had no authority in it: for the first authority only. */
    public Optional<String> formerKey(String authority, String id) {
        return Optional.of(id).filter(key -> names.containsKey(authority) && home().equals(authority));
    }

    /** Codes and names, in the order of the configuration. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(names);
    }

    /** @throws UnknownAuthority when the authority is none of this installation */
    public String nameOf(AuthorityCode authority) {
        String name = names.get(authority.value());
        if (name == null) {
            throw new UnknownAuthority(authority.value());
        }
        return name;
    }
}
