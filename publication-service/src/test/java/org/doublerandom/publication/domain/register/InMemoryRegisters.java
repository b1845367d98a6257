package org.doublerandom.publication.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;

/** Passes the same contract as the adapter, so that it cannot lie. */
public final class InMemoryRegisters implements Registers {
    private final Map<String, ToldRoot> told = new TreeMap<>();

    @Override
    public void keep(ToldRoot root) {
        told.putIfAbsent(keyOf(root), root);
    }

    @Override
    public List<ToldRoot> of(String authority, LocalDate night) {
        return told.values().stream()
                .filter(root ->
                        root.authority().equals(authority) && root.night().equals(night))
                .toList();
    }

    @Override
    public Page<ToldRoot> newest(@Nullable String authority, PageRequest page) {
        List<ToldRoot> all = told.values().stream()
                .filter(root -> authority == null || root.authority().equals(authority))
                .sorted(Comparator.comparing(ToldRoot::night).reversed())
                .toList();
        return InMemoryPage.of(all, InMemoryRegisters::keyOf, page);
    }

    @Override
    public List<DoubledNight> doubled() {
        return told.values().stream()
                .filter(root -> of(root.authority(), root.night()).size() > 1)
                .map(DoubledNight::of)
                .distinct()
                .toList();
    }

    private static String keyOf(ToldRoot root) {
        return root.authority() + " " + root.night() + " " + root.root();
    }
}
