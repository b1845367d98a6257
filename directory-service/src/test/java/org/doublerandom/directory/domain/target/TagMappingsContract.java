package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.Written;
import org.junit.jupiter.api.Test;

public abstract class TagMappingsContract {
    protected abstract TagMappings mappings();

    @Test
    void theNewestMeaningCounts() {
        TagMappings mappings = mappings();
        assertThat(mappings.current().meaningOf("食品生产企业")).isEmpty();

        assertThat(mappings.write(meanings())).isEqualTo(new Written(3, 0, 0));
        ScopeMeaning other = new ScopeMeaning(
                "食品生产企业",
                Set.of(TargetKind.ENTERPRISE),
                new TreeSet<>(Set.of(new Tag("food"))),
                List.of(new IndustryCode("C14")));

        assertThat(mappings.write(List.of(other, meanings().get(1)))).isEqualTo(new Written(0, 1, 1));
        assertThat(mappings.current().meaningOf("食品生产企业")).contains(other);
        assertThat(mappings.current().meaningOf("各类企业")).contains(meanings().get(2));
    }
}
