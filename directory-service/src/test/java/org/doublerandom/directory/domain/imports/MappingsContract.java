package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.doublerandom.tables.header.MappedColumn;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

public abstract class MappingsContract {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    private static final AuthorityCode OTHER = new AuthorityCode("000000-JUS");
    private static final MappingName NAME = new MappingName("登记系统导出");
    private static final PersonId ADMIN = new PersonId("p-admin");
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    protected abstract Mappings mappings();

    @Test
    void eachAuthorityKeepsItsOwnByName() {
        Mappings mappings = mappings();
        StoredMapping first = mapping(COUNTY, "登记系统导出", "甲.乙");
        mappings.store(first);
        StoredMapping second = mappings.store(mapping(COUNTY, "A", "$丙"));
        mappings.store(mapping(OTHER, "登记系统导出", "丁"));

        assertThat(mappings.all(COUNTY)).containsExactly(second, first);
        assertThat(mappings.find(COUNTY, NAME)).contains(first);
        assertThat(mappings.find(OTHER, new MappingName("A"))).isEmpty();
        assertThat(mappings.store(mapping(COUNTY, "登记系统导出", "甲.乙"))).isEqualTo(first);
        assertThatThrownBy(() -> mappings.store(mapping(COUNTY, "登记系统导出", "戊"))).isInstanceOf(MappingExists.class);
        assertThat(mappings.find(COUNTY, NAME)).contains(first);
    }

    @Test
    void aRemovedOneIsTakenForNothing() {
        Mappings mappings = mappings();
        mappings.store(mapping(COUNTY, "登记系统导出", "甲"));

        mappings.change(COUNTY, NAME, stored -> stored.removed(ADMIN, NOW.plusSeconds(1)));
        mappings.change(COUNTY, NAME, stored -> stored.removed(ADMIN, NOW.plusSeconds(2)));

        assertThat(mappings.all(COUNTY)).isEmpty();
        assertThat(mappings.find(COUNTY, NAME)).isEmpty();
        mappings.store(mapping(COUNTY, "登记系统导出", "戊"));
        assertThat(mappings.all(COUNTY)).containsExactly(mapping(COUNTY, "登记系统导出", "戊"));
        assertThatThrownBy(() -> mappings.change(OTHER, NAME, stored -> stored)).isInstanceOf(UnknownMapping.class);
    }

    @Test
    void whatTheTableDoesNotHaveIsNoField() {
        assertThatThrownBy(() -> new StoredMapping(
                        COUNTY,
                        ImportKind.TARGETS,
                        new Mapping("A", List.of(new MappedColumn("甲", "telephone"))),
                        ADMIN,
                        NOW,
                        false))
                .isInstanceOf(MalformedValue.class)
                .hasMessageContaining("telephone");
        assertThatThrownBy(() -> new MappingName("a/b")).isInstanceOf(MalformedValue.class);
    }

    private static StoredMapping mapping(AuthorityCode authority, String name, String label) {
        List<MappedColumn> columns = List.of(new MappedColumn(label, "name"), new MappedColumn("备注", null));
        return new StoredMapping(authority, ImportKind.TARGETS, new Mapping(name, columns), ADMIN, NOW, false);
    }
}
