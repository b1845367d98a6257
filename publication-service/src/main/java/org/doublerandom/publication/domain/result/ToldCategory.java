package org.doublerandom.publication.domain.result;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.values.ResultCategory;

/** What an inspection found (检查结果): a code of a dictionary that others may widen before this service hears of it. */
public record ToldCategory(String code) implements Comparable<ToldCategory> {
    public ToldCategory {
        if (code.isBlank()) {
            throw new IllegalArgumentException("result category: blank (expected: a code such as R1)");
        }
    }

    /** The dictionary's words; of a code that is not in it, the code itself. */
    public String chinese() {
        return known().map(ResultCategory::chinese).orElse(code);
    }

    public FollowUp followUp() {
        return known().map(category -> category.opensCase() ? FollowUp.IN_PROGRESS : FollowUp.NONE)
                .orElse(FollowUp.UNKNOWN);
    }

    // R10 comes after R9.
    @Override
    public int compareTo(ToldCategory other) {
        return Comparator.comparingInt((ToldCategory category) -> category.code.length())
                .thenComparing(ToldCategory::code)
                .compare(this, other);
    }

    private Optional<ResultCategory> known() {
        return Stream.of(ResultCategory.values())
                .filter(category -> category.name().equals(code))
                .findFirst();
    }
}
