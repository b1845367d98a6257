package org.doublerandom.directory.domain.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a target that says something else than before.
 *
 * @param before null where it said nothing
 * @param after null where it says nothing any more
 */
public record FieldChange(
        Field field, @Nullable String before, @Nullable String after) {
    /** The fields of what the register says, as tables call their columns. */
    public enum Field {
        KIND(facts -> facts.kind().name()),
        NAME(TargetFacts::name),
        ADDRESS(TargetFacts::address),
        AREA(facts -> facts.area().code()),
        INDUSTRY(facts -> {
            IndustryCode industry = facts.industry();
            return industry == null ? null : industry.value();
        }),
        REGISTERED(facts -> facts.registration().registeredOn().toString()),
        STATUS(facts -> facts.registration().status().name()),
        CLOSED(facts -> Objects.toString(facts.registration().closedOn(), null)),
        SCOPE(facts -> facts.scopes().isEmpty() ? null : String.join(";", facts.scopes())),
        REGISTER_NUMBER(facts -> {
            RegisterNumber register = facts.register();
            return register == null ? null : register.number();
        }),
        OFFICE(facts -> {
            RegisterNumber register = facts.register();
            return register == null || register.office().isEmpty() ? null : register.office();
        });

        private final Function<TargetFacts, @Nullable String> reading;

        Field(Function<TargetFacts, @Nullable String> reading) {
            this.reading = reading;
        }
    }

    /** In the order of the fields. */
    public static List<FieldChange> between(TargetFacts before, TargetFacts after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            String was = field.reading.apply(before);
            String is = field.reading.apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return List.copyOf(changes);
    }
}
