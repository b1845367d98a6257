package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.util.List;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.junit.jupiter.api.Test;

class FrozenNamesTest {
    private static final int THREE_CHUNKS = 40_000;

    private final InMemoryChunks chunks = new InMemoryChunks();

    private static Target named(TargetId id, String name) {
        TargetFacts like = TargetFixtures.foodFactory(1).facts();
        TargetFacts facts = new TargetFacts(
                like.kind(), name, "东街\t1号", new Area("000000001"), like.industry(), like.registration(), List.of());
        return neverDrawn(new RegisteredTarget(id, facts));
    }

    @Test
    void aFewAreFoundAmongManyWhateverChunkTheyLieIn() {
        NamesFreezer freezer = new NamesFreezer(chunks);
        for (int n = 0; n < THREE_CHUNKS; n++) {
            freezer.add(named(targetId(n), "第" + n + "家"));
        }
        FrozenNames names = freezer.freeze();
        List<TargetId> wanted = List.of(targetId(0), targetId(16_383), targetId(16_384), targetId(39_999));

        assertThat(names.firsts()).hasSize(3);
        assertThat(names.of(wanted, chunks).values())
                .extracting(FrozenFacts::name)
                .containsExactly("第0家", "第16383家", "第16384家", "第39999家");
        assertThat(names.of(List.of(targetId(40_000)), chunks)).isEmpty();
    }

    @Test
    void aNameIsOneLineAndOneField() {
        NamesFreezer freezer = new NamesFreezer(chunks);
        freezer.add(named(targetId(1), " 青禾县\n第一\t食品厂 "));

        FrozenFacts facts = freezer.freeze().of(List.of(targetId(1)), chunks).get(targetId(1));

        assertThat(facts.name()).isEqualTo("青禾县 第一 食品厂");
        assertThat(facts.address()).isEqualTo("东街 1号");
        assertThat(FrozenFacts.parse(facts.line())).isEqualTo(facts);
    }

    @Test
    void anEmptyPoolHasNoNames() {
        FrozenNames none = new NamesFreezer(chunks).freeze();

        assertThat(none.of(List.of(targetId(1)), chunks)).isEmpty();
        assertThat(none.file().lines()).isZero();
    }
}
