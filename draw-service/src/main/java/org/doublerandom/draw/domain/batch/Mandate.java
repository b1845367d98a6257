package org.doublerandom.draw.domain.batch;

import java.time.LocalDate;
import java.util.List;

/** On whose behalf, by which department, when and on what the drawn are inspected; only passed on. */
public record Mandate(String authorityName, String department, LocalDate from, LocalDate to, List<ItemRef> items) {
    public Mandate {
        items = List.copyOf(items);
    }
}
