package org.doublerandom.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenCodesTest {
    private static final JsonNode SCHEMA = json("""
            {"properties": {
              "grade": {"type": "string", "description": "LD; more may come"},
              "mode": {"type": "string", "description": "SKIP or REFUSE"},
              "slots": {"type": "array", "description": "Codes, an open set", "items": {"type": "string"}},
              "items": {"type": "array", "description": "All of them", "items": {"properties": {
                "category": {"type": "string", "description": "The gravest; open: more later"}}}}}}
            """);

    @Test
    void theDescriptionsSayWhereACodeMayBeUnknown() {
        assertThat(OpenCodes.of(SCHEMA).places()).containsExactly("grade", "slots/*", "items/*/category");
    }

    @Test
    void theCodesOfAMessageAreFoundWhereverTheyStand() {
        JsonNode message = json("""
                {"grade": "LX", "slots": ["FOOD", "*"], "items": [{"category": "R10"}, {"category": "R1"}]}
                """);

        assertThat(OpenCodes.at("grade", message)).containsExactly("LX");
        assertThat(OpenCodes.at("slots/*", message)).containsExactly("FOOD", "*");
        assertThat(OpenCodes.at("items/*/category", message)).isEqualTo(List.of("R10", "R1"));
        assertThat(OpenCodes.at("absent", message)).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
