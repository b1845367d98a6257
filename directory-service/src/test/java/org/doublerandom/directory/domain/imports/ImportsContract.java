package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.Taking;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.Format;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.ShownLine;
import org.doublerandom.tables.Source;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.Certainty;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.MappedColumn;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

public abstract class ImportsContract {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    private static final Upload UPLOAD = new Upload("u-1", 100, 3);

    protected abstract Imports imports();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void keepsAnImportFromItsOrderToItsEnd() {
        Imports imports = imports();
        ImportOrder order = order("b", NOW.plusSeconds(1));
        assertThat(imports.order(ImportJob.of(order, UPLOAD, ImportFixtures.FIRST, Choice.NONE))
                        .upload())
                .isEqualTo(UPLOAD);
        imports.order(ImportJob.of(order("a", NOW), UPLOAD, ImportFixtures.FIRST, Choice.NONE));
        assertThat(imports.running())
                .extracting(job -> job.order().id().value())
                .containsExactly("a", "b");

        Findings findings = new Findings();
        findings.refuse(new RowError(3, "target", "uscc-check-character", "wrong"));
        DryRun dryRun = ImportFixtures.adding(1, findings);
        imports.change(
                order.id(),
                job -> job.step(one -> one.taken(NOW).looked(looked()).seen(2).checked(2, findings, dryRun, NOW)));
        assertThat(imports.running())
                .extracting(job -> job.order().id().value())
                .containsExactly("a");
        ImportJob examined = imports.find(order.id()).orElseThrow();
        assertThat(examined.state()).isEqualTo(ImportState.EXAMINED);
        assertThat(examined.dryRun()).contains(dryRun);
        assertThat(examined.taking()).isEqualTo(looked().taking());
        imports.change(
                order.id(),
                job -> job.step(one -> one.carriedOut(ImportFixtures.SECOND, ImportFixtures.ALONE, null)
                        .taken(NOW)
                        .checked(2, findings, dryRun, NOW)));
        ImportJob announced = imports.change(
                order.id(), job -> job.step(one -> one.announcing(new Bulk(2, 1, new Written(1, 0, 0)))));
        assertThat(imports.find(order.id())).contains(announced);
        assertThat(announced.checkpoint().turn()).isEqualTo(2);
        assertThat(announced.hands().carriedOut()).isEqualTo(ImportFixtures.SECOND);
        ImportJob ended =
                imports.change(order.id(), job -> job.step(one -> one.settled().done(NOW.plusSeconds(2))));

        assertThat(imports.find(order.id())).contains(ended);
        assertThat(facts()).containsExactly(new ImportEnded(ended));
        imports.change(order.id(), job -> job.step(one -> one.cancelled(NOW.plusSeconds(3))));
        assertThat(facts()).hasSize(1);
        assertThat(ended.tally()).isEqualTo(new Tally(2, 1, 1, new Written(1, 0, 0)));
        assertThat(ended.errors()).containsExactly(new RowError(3, "target", "uscc-check-character", "wrong"));
        assertThat(imports.running())
                .extracting(job -> job.order().id().value())
                .containsExactly("a");
    }

    @Test
    void whatWasBroughtWithTheSameBytesIsFound() {
        Imports imports = imports();
        Upload same = new Upload("u-1", 100, 3, "aa");
        imports.order(ImportJob.of(order("b", NOW.plusSeconds(1)), same, ImportFixtures.FIRST, Choice.NONE));
        imports.order(ImportJob.of(order("a", NOW), same, ImportFixtures.FIRST, Choice.NONE));
        imports.order(
                ImportJob.of(order("c", NOW), new Upload("u-2", 100, 3, "bb"), ImportFixtures.FIRST, Choice.NONE));

        assertThat(imports.withBytes(HOME, "aa"))
                .extracting(job -> job.order().id().value())
                .containsExactly("a", "b");
        assertThat(imports.withBytes(new AuthorityCode("000000-JUS"), "aa")).isEmpty();
    }

    @Test
    void countsWhatHasChangedFramesBehindAMoment() {
        Imports imports = imports();
        written(imports, "a", ImportKind.TARGETS, new Written(1, 0, 0), NOW);
        written(imports, "b", ImportKind.TARGETS, new Written(0, 0, 1), NOW.plusSeconds(1));
        written(imports, "c", ImportKind.INSPECTORS, new Written(0, 1, 0), NOW.plusSeconds(1));
        written(imports, "d", ImportKind.TAG_MAPPING, new Written(1, 0, 0), NOW.plusSeconds(2));
        written(imports, "e", ImportKind.CLASSES, new Written(1, 0, 0), NOW.plusSeconds(2));

        assertThat(imports.changedFramesSince(HOME, NOW)).isEqualTo(2);
        assertThat(imports.changedFramesSince(HOME, NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(imports.changedFramesSince(HOME, NOW.minusSeconds(1))).isEqualTo(3);
        assertThat(imports.changedFramesSince(new AuthorityCode("000000-JUS"), NOW))
                .isZero();
    }

    @Test
    void whatHasEndedBehindAMomentIsFoundByItsKind() {
        Imports imports = imports();
        written(imports, "a", ImportKind.TARGETS, new Written(1, 0, 0), NOW);
        written(imports, "b", ImportKind.TARGETS, new Written(0, 0, 1), NOW.plusSeconds(1));
        written(imports, "c", ImportKind.INSPECTORS, new Written(0, 1, 0), NOW.plusSeconds(1));

        assertThat(imports.endedSince(HOME, ImportKind.TARGETS, NOW))
                .extracting(job -> job.order().id().value())
                .containsExactly("b");
        assertThat(imports.endedSince(HOME, ImportKind.TARGETS, NOW.minusSeconds(1)))
                .hasSize(2);
        assertThat(imports.endedSince(new AuthorityCode("000000-JUS"), ImportKind.TARGETS, NOW))
                .isEmpty();
    }

    private static void written(Imports imports, String id, ImportKind kind, Written effect, Instant ended) {
        ImportOrder order =
                new ImportOrder(new ImportId(id), HOME, Unit.WHOLE, kind, ImportMode.SKIP, null, NOW.minusSeconds(9));
        imports.order(ImportJob.of(order, UPLOAD, ImportFixtures.FIRST, Choice.NONE));
        imports.change(
                order.id(),
                job -> Changed.to(ImportFixtures.writing(order, UPLOAD, 1, new Findings(), NOW)
                        .announcing(new Bulk(1, 1, effect))
                        .settled()
                        .done(ended)));
    }

    @Test
    void changesOnlyWhatThereIs() {
        assertThat(imports().find(new ImportId("none"))).isEmpty();
        assertThatThrownBy(() -> imports().change(new ImportId("none"), Changed::to))
                .isInstanceOf(UnknownImport.class);
    }

    private static Looked looked() {
        Mapping mapping =
                new Mapping("登记系统.导出", List.of(new MappedColumn("编号.一", "number"), new MappedColumn("备注", null)));
        Preview preview = new Preview(
                new Source(Format.CSV, Encoding.GB18030, Separator.TAB, true, null, List.of()),
                new HeaderLines(2, 3),
                List.of(
                        new ProposedColumn(0, "编号.一", "number", Certainty.NAMED),
                        new ProposedColumn(1, "备注", null, Certainty.LEFT_OUT)),
                List.of("name"),
                "登记系统.导出",
                7,
                1,
                2,
                List.of(new ShownLine(4, List.of("1", ""))));
        return new Looked(new Taking(Choice.NONE.with(mapping), preview), null);
    }

    private static ImportOrder order(String id, Instant at) {
        return new ImportOrder(
                new ImportId(id), HOME, Unit.WHOLE, ImportKind.ITEMS, ImportMode.SKIP, new ItemList("ZJ2017"), at);
    }
}
