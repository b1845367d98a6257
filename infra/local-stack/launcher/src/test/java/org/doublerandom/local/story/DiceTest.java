package org.doublerandom.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.doublerandom.local.stack.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiceTest {
    @TempDir
    Path root;

    @Test
    void aCeremonyThatWasBrokenOffGoesOnWithTheSameDice() {
        String thrown = new Dice(new Installation(root)).thrownFor("000000-SAMR.2024.L03.B1");

        assertThat(thrown).matches("[1-6]{24}");
        assertThat(new Dice(new Installation(root)).thrownFor("000000-SAMR.2024.L03.B1"))
                .isEqualTo(thrown);
    }

    @Test
    void eachDrawHasItsOwn() {
        Dice dice = new Dice(new Installation(root));

        assertThat(dice.thrownFor("000000-SAMR.2024.L17.B1")).isNotEqualTo(dice.thrownFor("000000-SAMR.2024.L03.B1"));
    }
}
