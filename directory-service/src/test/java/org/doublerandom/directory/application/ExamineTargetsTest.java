package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;

import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

class ExamineTargetsTest {
    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final Directory home = directories.of(HOME);
    private final ExamineTargets examine = new ExamineTargets(directories);

    @Test
    void everybodyIsExaminedByTheMappingOfNow() {
        home.targets().write(foodFactories(700), BROUGHT);
        assertThat(home.targets().countFlawed(Unit.WHOLE, Shortcoming.UNTAGGED, 9_999))
                .isEqualTo(700);
        home.tagMappings().write(meanings());

        examine.authorities().forEach(examine::examine);

        assertThat(home.targets().unexamined(home.tagMappings().current())).isZero();
        assertThat(home.targets().countFlawed(Unit.WHOLE, Shortcoming.UNTAGGED, 9_999))
                .isZero();
    }
}
