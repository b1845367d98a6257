package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.tables.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTargetsTest {
    private final TargetTable table = new TargetTable(LocalDate.of(2024, 4, 16));

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "@家便利店", "'-18℃冷饮店", "稻香, \"老字号\"", "𠮷野家（青禾）", "'正'味馆", "＋1空间"})
    void whatIsWrittenComesBackAsItWas(String name) throws IOException {
        TargetFacts facts = restaurant(1).facts();
        RegisteredTarget site = new RegisteredTarget(
                targetId(1),
                new TargetFacts(
                        TargetKind.SITE,
                        name,
                        facts.address(),
                        facts.area(),
                        null,
                        facts.registration(),
                        facts.scopes(),
                        new RegisterNumber("=青禾县", "SP(2024)7")));
        RegisteredTarget closed = closedFoodFactory(2, LocalDate.of(2024, 1, 5));

        assertThat(readAgain(List.of(site, closed), 1)).containsExactly(site, closed);
    }

    @Test
    void allPagesAreWrittenBehindOneHeader() throws IOException {
        assertThat(readAgain(foodFactories(25), 7)).isEqualTo(foodFactories(25));
    }

    @Test
    void ofNobodyThereIsTheHeader() throws IOException {
        String written =
                new String(new WrittenTargets(last -> List.of()).open().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(written)
                .isEqualTo("\uFEFFtarget,kind,name,address,area,industry,registered,status,closed,scope,"
                        + "registerNumber,office\r\n");
    }

    private List<RegisteredTarget> readAgain(List<RegisteredTarget> entries, int limit) throws IOException {
        WrittenTargets written = new WrittenTargets(last -> entries.stream()
                .filter(entry -> last == null || entry.id().value().compareTo(last.value()) > 0)
                .limit(limit)
                .map(entry -> neverDrawn(entry))
                .toList());
        List<RegisteredTarget> read = new ArrayList<>();
        Findings findings = new Findings();
        SpooledTable.read(written.open(), ImportKind.TARGETS.columns(), Choice.NONE, rows -> {
            rows.forEachRemaining(
                    row -> table.read(new Cells(row, table.columns(), findings)).ifPresent(read::add));
            return null;
        });
        assertThat(findings.errors()).isEmpty();
        return read;
    }
}
