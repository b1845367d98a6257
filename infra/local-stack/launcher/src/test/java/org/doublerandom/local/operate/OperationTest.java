package org.doublerandom.local.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.local.operate.Operation.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
    @Test
    void theSecondPersonApprovesUnlessAnotherIsNamed() {
        assertThat(parse("streams").username()).isEqualTo("operator-1");
        assertThat(parse("streams approve draw id r1").username()).isEqualTo("operator-2");
        assertThat(parse("streams approve draw id r1 --as admin").username()).isEqualTo("admin");
        assertThat(parse("streams --as auditor").what()).isEqualTo(What.LIST);
    }

    @Test
    void copiesAreRebuiltFromAnyNumberOfTopics() {
        assertThat(parse("copies rebuild draw").operands()).containsExactly("draw");
        assertThat(parse("copies rebuild draw a b").operands()).containsExactly("draw", "a", "b");
        assertThat(parse("copies").what()).isEqualTo(What.COPIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streams discard draw id",
                "streams discard draw id --reason",
                "streams discard draw --reason why",
                "streams decide draw id FORGET --reason why",
                "streams decide draw id CONTINUE",
                "streams replay draw",
                "streams replay draw id more",
                "streams replay draw id --reason why",
                "streams show draw id --resaon why",
                "copies rebuild"
            })
    void whatIsMissingOrNotKnownIsAnsweredWithTheUsage(String typed) {
        String words = typed.startsWith("copies") ? "copies rebuild" : typed.replaceAll("^(streams \\w+).*", "$1");

        assertThatThrownBy(() -> parse(typed)).hasMessageStartingWith("usage: infra/local-stack/run " + words + " <");
    }

    @ParameterizedTest
    @ValueSource(strings = {"streams --help", "streams all", "streams drop draw id"})
    void anUnknownWordIsAnsweredWithAllThereAre(String typed) {
        assertThatThrownBy(() -> parse(typed))
                .hasMessageContaining("run streams\n")
                .hasMessageContaining("run streams approve <service> <id> <request>\n")
                .hasMessageContaining("run streams decide <service> <id> CONTINUE --reason <text>");
    }

    private static Operation parse(String typed) {
        return Operation.parse(List.of(typed.split(" ")));
    }
}
