package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.imports.ForTheWholeAuthority;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

class UnitImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-unit"), HOME, Set.of(Role.UNIT_ADMIN));
    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.UNIT_ADMIN));
    private static final Unit EAST = new Unit("000000002");
    private static final String IN_THE_EAST = with(FACTORY, 4, "000000002");
    private static final String IN_THE_WEST = with(FACTORY, 4, "000000003");
    private static final String INSPECTORS = "inspector,person,name,unit,unitName,certificate,tags,cap";
    private static final String IN_EAST = "IBBBBBBBB,p-77,崔国,000000002,河东市场监督管理所,0001,,6";
    private static final String IN_WEST = "ICCCCCCCC,p-78,顾平,000000003,河西市场监督管理所,0002,,6";

    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final Directories directories = new InMemoryDirectories();
    private final OrderImport orderImport = new OrderImport(imports, uploads);
    private final RunImports runImports = Runs.of(
            imports,
            uploads,
            List.of(
                    new TakeInTargets(directories, new InMemoryConfirmations()),
                    new TakeInInspectors(directories, CLOCK),
                    new TakeInRecusals(directories)),
            CLOCK);

    private int orders;

    @Test
    void anAdministratorOfAUnitBringsTargetsOfItsAreaOnly() {
        assertThat(errors(run(EAST, ImportKind.TARGETS, TARGET_HEADER, IN_THE_EAST)))
                .isEmpty();
        assertThat(errors(run(EAST, ImportKind.TARGETS, TARGET_HEADER, IN_THE_WEST)))
                .containsExactly("unit-foreign");
    }

    @Test
    void andTakesNoTargetFromAnotherUnit() {
        run(Unit.WHOLE, ImportKind.TARGETS, TARGET_HEADER, IN_THE_WEST);

        ImportJob job = run(EAST, ImportKind.TARGETS, TARGET_HEADER, IN_THE_EAST);

        assertThat(errors(job)).containsExactly("unit-foreign");
        assertThat(directories.of(HOME).targets().after(Unit.WHOLE, Set.of(), null, 9))
                .extracting(target -> target.facts().area().code())
                .containsExactly("000000003");
    }

    @Test
    void norBringsOrTakesInspectorsOfAnotherUnit() {
        run(Unit.WHOLE, ImportKind.INSPECTORS, INSPECTORS, IN_WEST);

        assertThat(errors(run(EAST, ImportKind.INSPECTORS, INSPECTORS, IN_EAST)))
                .isEmpty();
        assertThat(errors(run(EAST, ImportKind.INSPECTORS, INSPECTORS, with(IN_EAST, 3, "*"))))
                .containsExactly("unit-foreign");
        assertThat(errors(run(EAST, ImportKind.INSPECTORS, INSPECTORS, with(IN_WEST, 3, "000000002"))))
                .containsExactly("unit-foreign");
    }

    @Test
    void norRecusesThem() {
        run(Unit.WHOLE, ImportKind.TARGETS, TARGET_HEADER, IN_THE_WEST);
        run(Unit.WHOLE, ImportKind.INSPECTORS, INSPECTORS, IN_EAST, IN_WEST);
        String target = FACTORY.split(",")[0];

        ImportJob job = run(
                EAST,
                ImportKind.RECUSALS,
                "inspector,target,reason",
                "IBBBBBBBB," + target + ",亲属",
                "ICCCCCCCC," + target + ",亲属");

        assertThat(job.tally().accepted()).isEqualTo(1);
        assertThat(errors(job)).containsExactly("unit-foreign");
    }

    @Test
    void whatHoldsForTheWholeAuthorityIsNotForAUnit() {
        assertThatThrownBy(() -> order(EAST, ImportKind.TAG_MAPPING)).isInstanceOf(ForTheWholeAuthority.class);
    }

    @Test
    void importsOfAnotherUnitAreUnknown() {
        ImportOrder order = order(EAST, ImportKind.TARGETS);

        assertThat(order.seenBy(ADMINISTRATOR, new Unit("00000000"))).isEqualTo(order);
        assertThatThrownBy(() -> order.seenBy(ADMINISTRATOR, new Unit("000000003")))
                .isInstanceOf(UnknownImport.class);
    }

    private static List<String> errors(ImportJob job) {
        return job.errors().stream().map(RowError::code).toList();
    }

    private ImportJob run(Unit unit, ImportKind kind, String... lines) {
        ImportOrder order = order(unit, kind);
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        orderImport.order(ADMINISTRATOR, order, new ByteArrayInputStream(table));
        runImports.waiting().forEach(runImports::run);
        if (imports.find(order.id()).orElseThrow().state() == ImportState.EXAMINED) {
            new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK).carryOut(SECOND, unit, order.id());
            runImports.waiting().forEach(runImports::run);
        }
        return imports.find(order.id()).orElseThrow();
    }

    private ImportOrder order(Unit unit, ImportKind kind) {
        ImportId id = new ImportId("order-" + ++orders);
        return new ImportOrder(id, HOME, unit, kind, ImportMode.SKIP, null, CLOCK.instant());
    }
}
