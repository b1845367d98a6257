package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.TagMappingTable;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.starter.UseCase;

/** Takes in what free texts mean. */
@UseCase
class TakeInTagMapping implements IntakeOf {
    private final Directories directories;

    TakeInTagMapping(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.TAG_MAPPING)
                .map(it -> {
                    Directory directory = directories.of(it.authority());
                    TagMappings mappings = directory.tagMappings();
                    return new Intake<>(
                            new TagMappingTable(mappings.current()::meaningOf),
                            Intake.BULK,
                            meanings -> foresee(mappings, meanings),
                            mappings::write,
                            new WeightOfMeanings(directory));
                });
    }

    private static Written foresee(TagMappings mappings, List<ScopeMeaning> meanings) {
        TagMapping mapping = mappings.current();
        Map<String, ScopeMeaning> known = meanings.stream()
                .flatMap(meaning -> mapping.meaningOf(meaning.scope()).stream())
                .collect(Collectors.toMap(ScopeMeaning::scope, Function.identity()));
        return Intake.effect(meanings, ScopeMeaning::scope, Function.identity(), known);
    }
}
