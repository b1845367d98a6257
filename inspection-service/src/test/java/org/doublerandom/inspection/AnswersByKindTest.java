package org.doublerandom.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.inspection.SelectedTargets.WANG;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The sheet of a visit asks what the guide of its batch asks, and takes nothing else. */
@InspectionServiceTest
class AnswersByKindTest {
    private static final Map<String, Object> TEMPERATURE = Map.of("number", "-18.5", "unit", "摄氏度");
    private static final Map<String, Object> CHOICE = Map.of("choice", "合格");
    private static final Map<String, Object> PHOTO =
            Map.of("photo", Map.of("digest", "ab".repeat(32), "name", "IMG_0412.jpg"));

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    StubbedDirectory.Guides directory;

    private static Map<String, Object> conforms(int question, Map<String, Object> given) {
        Map<String, Object> answer = new HashMap<>(InspectionSteps.conforms(question));
        answer.putAll(given);
        return answer;
    }

    @Test
    void answersAreTakenAsTheGuideOfTheVisitAsksAndShownInTheRecord() {
        InspectionSteps inspection =
                InspectionSteps.ofNewDraw("2024.KINDS", SelectedTargets.kindsOf("2024.KINDS"), api, others, directory);
        inspection.notice(WANG).isStatus(200);
        inspection.checkIn(WANG).isStatus(200);
        JsonNode first = inspection.get(WANG).json().at("/items/0/questions/0");
        assertThat(first.path("kind").asString()).isEqualTo("NUMBER");
        assertThat(first.path("unit").asString()).isEqualTo("摄氏度");
        assertThat(first.path("hint").asString()).isEqualTo("看仪表");

        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(), CHOICE, Map.of("number", "-18.5"), Map.of("number", "-18.5", "unit", "华氏度"))) {
            inspection.answer(WANG, conforms(1, wrong)).isRefused(422, "answer-of-another-kind");
        }
        inspection.answer(WANG, conforms(2, Map.of("choice", "尚可"))).isRefused(422, "answer-of-another-kind");
        inspection.answer(WANG, conforms(4, PHOTO)).isRefused(422, "answer-of-another-kind");
        inspection.answer(WANG, conforms(1, Map.of("number", "x"))).isStatus(400);
        assertThat(inspection.get(WANG).json().at("/sheet/open").asInt()).isEqualTo(4);

        JsonNode sheet = inspection
                .answer(WANG, conforms(1, TEMPERATURE), conforms(2, CHOICE), conforms(3, PHOTO), conforms(4, Map.of()))
                .isStatus(200)
                .json()
                .path("sheet");

        assertThat(sheet.path("open").asInt()).isZero();
        JsonNode shown = inspection.get(WANG).json().at("/sheet/answers");
        assertThat(shown.at("/0/number").asString()).isEqualTo("-18.5");
        assertThat(shown.at("/0/unit").asString()).isEqualTo("摄氏度");
        assertThat(shown.at("/1/choice").asString()).isEqualTo("合格");
        assertThat(shown.at("/2/photo/name").asString()).isEqualTo("IMG_0412.jpg");
        assertThat(shown.at("/3/answer").asString()).isEqualTo("CONFORMS");
        inspection.sign(WANG).isStatus(200);
    }
}
