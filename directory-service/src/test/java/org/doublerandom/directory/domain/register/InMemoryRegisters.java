package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryRegisters implements Registers {
    private final Map<AuthorityCode, TreeMap<LocalDate, Register>> registers = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<Register> find(AuthorityCode authority, LocalDate night) {
        return Optional.ofNullable(of(authority).get(night));
    }

    @Override
    public Optional<Register> before(AuthorityCode authority, LocalDate day) {
        return Optional.ofNullable(of(authority).lowerEntry(day)).map(Map.Entry::getValue);
    }

    @Override
    public void keep(Register register) {
        if (of(register.authority()).putIfAbsent(register.night(), register) == null) {
            events.add(new RegisterRooted(register));
        }
    }

    /** As if nothing had been kept or told. */
    public void forgetAll() {
        registers.clear();
        events.clear();
    }

    private TreeMap<LocalDate, Register> of(AuthorityCode authority) {
        return registers.computeIfAbsent(authority, own -> new TreeMap<>());
    }
}
