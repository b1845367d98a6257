package org.doublerandom.draw.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;
import org.doublerandom.draw.domain.protocol.DrawId;

/** Outcomes of void draws in memory. */
class InMemoryKeptOutcomes implements KeptOutcomes {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Optional<String> find(DrawId draw, DrawFile file) {
        return Optional.ofNullable(texts.get(draw + "/" + file));
    }

    @Override
    public void keep(DrawId draw, DrawFile file, String text) {
        texts.putIfAbsent(draw + "/" + file, text);
    }
}
