package org.doublerandom.publication.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

/** What every keeper of guides and industry checklists does. */
public abstract class PublicGuidesContract {
    private static final String HOME = "000000-SAMR";
    private static final ItemId ITEM = new ItemId("ZJ2017-1");
    private static final PublicQuestion QUESTION = new PublicQuestion(
            1,
            "冷库温度",
            "NUMBER",
            List.of(),
            "摄氏度",
            null,
            "看仪表",
            List.of(
                    new PublicQuestion.Asking(HOME, ITEM),
                    new PublicQuestion.Asking("000000-FIRE", new ItemId("F-1"))));

    protected abstract PublicGuides guides();

    @Test
    void theNewestVersionOfAGuideIsKept() {
        PublicGuides guides = guides();
        guides.keep(guide(1));
        guides.keep(guide(3));
        guides.keep(guide(2));

        assertThat(guides.find(HOME, ITEM)).contains(guide(3));
        assertThat(guides.find("000000-FIRE", ITEM)).isEmpty();
    }

    @Test
    void theNewestVersionsOfChecklistsAreKeptByAuthorityAndCode() {
        PublicGuides guides = guides();
        guides.keep(checklist(HOME, "catering", 2));
        guides.keep(checklist(HOME, "catering", 1));
        guides.keep(checklist(HOME, "bars", 1));
        guides.keep(checklist("000000-FIRE", "catering", 1));

        assertThat(guides.checklist(HOME, "catering")).contains(checklist(HOME, "catering", 2));
        assertThat(guides.checklist(HOME, "none")).isEmpty();
        assertThat(guides.checklists())
                .containsExactly(
                        checklist("000000-FIRE", "catering", 1),
                        checklist(HOME, "bars", 1),
                        checklist(HOME, "catering", 2));
    }

    private static PublicGuide guide(int version) {
        return new PublicGuide(HOME, ITEM, version, List.of(QUESTION));
    }

    private static PublicChecklist checklist(String authority, String code, int version) {
        return new PublicChecklist(
                authority,
                code,
                version,
                "餐饮业一业一查",
                List.of("H62"),
                List.of("food-service"),
                List.of(new PublicChecklist.Item(HOME, ITEM, "证照检查", true)),
                List.of(QUESTION));
    }
}
