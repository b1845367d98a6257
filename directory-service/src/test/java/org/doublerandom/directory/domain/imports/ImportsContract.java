package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.ItemList;
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
        assertThat(imports.order(ImportJob.of(order, UPLOAD)).upload()).isEqualTo(UPLOAD);
        imports.order(ImportJob.of(order("a", NOW), UPLOAD));
        assertThat(imports.running())
                .extracting(job -> job.order().id().value())
                .containsExactly("a", "b");

        Findings findings = new Findings();
        findings.refuse(new RowError(3, "target", "uscc-check-character", "wrong"));
        imports.change(order.id(), job -> job.step(one -> one.taken(NOW).seen(2).checked(2, findings, NOW)));
        ImportJob announced = imports.change(
                order.id(), job -> job.step(one -> one.announcing(new Bulk(2, 1, new Written(1, 0, 0)))));
        assertThat(imports.find(order.id())).contains(announced);
        assertThat(announced.checkpoint().turn()).isEqualTo(1);
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
    void changesOnlyWhatThereIs() {
        assertThat(imports().find(new ImportId("none"))).isEmpty();
        assertThatThrownBy(() -> imports().change(new ImportId("none"), Changed::to))
                .isInstanceOf(UnknownImport.class);
    }

    private static ImportOrder order(String id, Instant at) {
        return new ImportOrder(
                new ImportId(id), HOME, Unit.WHOLE, ImportKind.ITEMS, ImportMode.SKIP, new ItemList("ZJ2017"), at);
    }
}
