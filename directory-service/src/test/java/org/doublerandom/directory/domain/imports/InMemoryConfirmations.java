package org.doublerandom.directory.domain.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryConfirmations implements Confirmations {
    private final Set<List<Object>> codes = new HashSet<>();

    @Override
    public boolean has(AuthorityCode authority, TargetId code) {
        return codes.contains(List.of(authority, code));
    }

    @Override
    public void keep(Confirmation confirmation) {
        confirmation.codes().forEach(code -> codes.add(List.of(confirmation.authority(), code)));
    }
}
