package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Span;
import org.junit.jupiter.api.Test;

/** A column that the file does not have keeps what is known; an empty cell of one that it has clears. */
class KeptColumnsTest {
    private static final String OFFICER = "IBBBBBBBB,p-77,崔国,000000001,城关市场监督管理所,0001,FOOD,6";
    private static final String LIMITS = ",浙江省人民政府,2019-07-01,2024-06-30,ZJ2017-1,000000-SAMR.2024.L31.B1,青市监借〔2024〕3号";

    @Test
    void anInspectorKeepsWhatLimitsHim() {
        ListedInspector known = read(new InspectorTable(List.of()), OFFICER + LIMITS);
        InspectorTable table = new InspectorTable(List.of(fresh(known)));

        assertThat(read(table, OFFICER)).isEqualTo(known);
        assertThat(read(table, OFFICER + ",,,,,,").facts())
                .returns(new Certificate("0001", null, Span.ALWAYS), InspectorFacts::certificate)
                .returns(List.of(), InspectorFacts::items)
                .returns(null, InspectorFacts::loan);
        assertThat(read(table, with(OFFICER, 5, "")).facts().certificate()).isNull();
    }

    /** Whose columns are the first of the table, as many as the line has cells. */
    private static <T> T read(Table<T> table, String line) {
        Findings findings = new Findings();
        Optional<T> entry = table.read(new Cells(rows(table, line).get(0), table.columns(), findings));
        assertThat(findings.errors()).isEmpty();
        return entry.orElseThrow();
    }
}
