package org.doublerandom.publication.domain.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passes the same contract as the adapter, so that it cannot lie. */
public final class InMemoryFrameCopies implements FrameCopies {
    public final List<Object> facts = new ArrayList<>();
    private final Map<String, FrameCopy> copies = new LinkedHashMap<>();
    private final Map<String, byte[]> pieces = new LinkedHashMap<>();

    @Override
    public Optional<FrameCopy> find(String frame) {
        return Optional.ofNullable(copies.get(frame));
    }

    @Override
    public void note(KeptFrame frame) {
        copies.merge(frame.frame(), FrameCopy.awaited(frame), (known, told) -> known.told(frame));
    }

    @Override
    public List<FrameCopy> awaited() {
        return in(FrameCopy.State.AWAITED);
    }

    @Override
    public List<FrameCopy> failed() {
        return in(FrameCopy.State.FAILED);
    }

    private List<FrameCopy> in(FrameCopy.State state) {
        return copies.values().stream().filter(copy -> copy.state() == state).toList();
    }

    @Override
    public void again(FrameCopy copy) {
        copies.computeIfPresent(copy.frame().frame(), (id, known) -> known.equals(copy) ? known.again() : known);
    }

    @Override
    public void copied(FrameCopy copy, Instant at) {
        FrameCopy before = copies.get(copy.frame().frame());
        if (before != null && before.equals(copy) && before.state() == FrameCopy.State.AWAITED) {
            copies.put(copy.frame().frame(), before.copied(at));
            facts.add(new FrameCopied(copy.frame(), at));
        }
    }

    @Override
    public void failed(FrameCopy copy, String reason) {
        copies.computeIfPresent(copy.frame().frame(), (id, known) -> known.equals(copy) ? known.failed(reason) : known);
    }

    @Override
    public Optional<byte[]> piece(String address, int n) {
        return Optional.ofNullable(pieces.get(address + "/" + n));
    }

    @Override
    public void keep(String address, int n, byte[] piece) {
        pieces.put(address + "/" + n, piece);
    }

    @Override
    public void drop(String address) {
        pieces.keySet().removeIf(key -> key.startsWith(address + "/"));
    }
}
