package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of named pages keeps; run against the fake and against the real one. */
public abstract class NamedPagesContract {
    private static final DrawId DRAW = DrawFixtures.batch().id();

    protected abstract NamedPages pages();

    @Test
    void aPageIsFoundAsItWasAndNeverChanges() {
        NamedPages pages = pages();
        NamedPage page = page("饭店", "91330100MA");
        assertThat(pages.find(DRAW, 1)).isEmpty();

        assertThat(pages.keep(DRAW, page)).isEqualTo(page);
        assertThat(pages.keep(DRAW, page("renamed", null))).isEqualTo(page);

        assertThat(pages.find(DRAW, 1)).hasValue(page);
        assertThat(pages.find(DRAW, 2)).isEmpty();
        assertThat(pages.find(DrawFixtures.batch(PlanName.of("other", 1)).id(), 1))
                .isEmpty();
    }

    private static NamedPage page(String name, @Nullable String uscc) {
        TargetFacts target = new TargetFacts(new TargetId("R0001"), name, uscc, "ENTERPRISE", "东街", "330102");
        InspectorFacts inspector = new InspectorFacts(new InspectorId("I1"), new PersonId("p-1"), "周敏", "3301", "C-1");
        return new NamedPage(1, 1, List.of(new NamedSelection(target, List.of(inspector))));
    }
}
