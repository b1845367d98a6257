package org.doublerandom.directory.application;

import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.TagMappingTable;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.starter.UseCase;

/** Takes in what free texts mean. */
@UseCase
class TakeInTagMapping implements IntakeOf {
    private final TagMappings mappings;

    TakeInTagMapping(TagMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.TAG_MAPPING)
                .map(it -> new Intake<>(new TagMappingTable(), Intake.BULK, mappings::write));
    }
}
