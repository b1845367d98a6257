package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.ChronicleEntry.Happening;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

public abstract class TargetEntriesContract {
    private static final Tag SCHOOL = new Tag("school");

    protected abstract Targets targets();

    @Test
    void aTagByHandStaysWhateverTheRegisterSaysUntilItIsTakenAway() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        targets.tag(targetId(1), given("旧址"));
        targets.tag(targetId(1), given("学校周边"));
        targets.tag(targetId(1), new HandTag(new Tag("other"), "其他", new PersonId("p-admin"), BROUGHT.at()));
        RegisteredTarget renamed =
                new RegisteredTarget(targetId(1), foodFactory(4).facts());
        targets.write(List.of(renamed), Origin.ofImport("second", BROUGHT.at()));

        Target tagged = targets.find(targetId(1)).orElseThrow();
        assertThat(tagged.handTag(SCHOOL)).contains(given("学校周边"));
        assertThat(tagged.byHand()).hasSize(2);
        assertThat(targets.tagsByHand()).containsExactlyInAnyOrder(SCHOOL, new Tag("other"));

        targets.untag(targetId(1), given("学校已搬迁"));

        assertThat(targets.find(targetId(1)).orElseThrow().handTag(SCHOOL)).isEmpty();
        assertThat(targets.tagsByHand()).containsExactly(new Tag("other"));
        assertThat(targets.find(targetId(2)).orElseThrow().byHand()).isEmpty();
        assertThat(targets.chronicle(targetId(1)))
                .extracting(ChronicleEntry::what)
                .containsExactly(
                        Happening.LISTED,
                        Happening.TAGGED,
                        Happening.TAGGED,
                        Happening.TAGGED,
                        Happening.CHANGED,
                        Happening.UNTAGGED);
        assertThat(targets.chronicle(targetId(1)).get(5).note()).isEqualTo("school: 学校已搬迁");
    }

    private static HandTag given(String reason) {
        return new HandTag(SCHOOL, reason, new PersonId("p-admin"), Instant.parse("2024-05-16T01:00:00Z"));
    }
}
