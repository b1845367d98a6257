package org.doublerandom.directory.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.ESCAPES;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.FIRE;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.LICENCE;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.asked;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.content;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.guide;
import static org.doublerandom.directory.domain.checklist.ChecklistFixtures.text;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;

class ContentTest {
    private static Question number(int number, String text, String unit, String basis, String hint) {
        return new Question(number, text, new Manner(AnswerKind.NUMBER, List.of(), unit, basis, hint));
    }

    @Test
    void whatTwoItemsAskAlikeIsAskedOnceWhereItIsAskedFirst() {
        Content united = content(
                text(ESCAPES, LICENCE),
                Map.of(
                        ESCAPES, guide(ESCAPES, new Question(1, "疏散通道（含楼梯）是否畅通"), new Question(2, "是否亮证经营")),
                        LICENCE,
                                guide(
                                        LICENCE,
                                        asked(1, "是否 亮证经营", AnswerKind.YES_NO),
                                        asked(2, "疏散通道(含楼梯)是否畅通", AnswerKind.YES_NO),
                                        new Question(3, "是否索证"))));

        assertThat(united.questions())
                .extracting(UnitedQuestion::number, UnitedQuestion::text)
                .containsExactly(tuple(1, "疏散通道（含楼梯）是否畅通"), tuple(2, "是否亮证经营"), tuple(3, "是否索证"));
        assertThat(united.questions().get(0).answers())
                .containsExactly(
                        new UnitedQuestion.Asked(FIRE, new ItemId("F-1"), 1),
                        new UnitedQuestion.Asked(HOME, new ItemId("ZJ2017-1"), 2));
        assertThat(united.questions().get(2).answers())
                .containsExactly(new UnitedQuestion.Asked(HOME, new ItemId("ZJ2017-1"), 3));
    }

    @Test
    void whatIsAnsweredOtherwiseIsAnotherQuestion() {
        Content united = content(
                text(ESCAPES, LICENCE),
                Map.of(
                        ESCAPES,
                                guide(
                                        ESCAPES,
                                        asked(1, "结论", AnswerKind.CHOICE, "合格", "不合格"),
                                        number(2, "库温", "摄氏度", "甲法", null),
                                        new Question(3, "现场")),
                        LICENCE,
                                guide(
                                        LICENCE,
                                        asked(1, "结论", AnswerKind.CHOICE, "好", "差"),
                                        number(2, "库温", "华氏度", null, null),
                                        asked(3, "现场", AnswerKind.PHOTO),
                                        asked(4, "结论", AnswerKind.CHOICE, "合格", "不合格"))));

        assertThat(united.questions())
                .extracting(UnitedQuestion::text)
                .containsExactly("结论", "库温", "现场", "结论", "库温", "现场");
        assertThat(united.questions().get(0).answers()).hasSize(2);
    }

    @Test
    void whatHelpsWithOneOfThemHelpsWithAll() {
        Content united = content(
                text(ESCAPES, LICENCE),
                Map.of(
                        ESCAPES, guide(ESCAPES, number(1, "库温", "摄氏度", "甲法", "看仪表")),
                        LICENCE, guide(LICENCE, number(1, "库温", "摄氏度", "乙法", "看仪表"))));

        assertThat(united.questions())
                .extracting(UnitedQuestion::manner)
                .containsExactly(new Manner(AnswerKind.NUMBER, List.of(), "摄氏度", "甲法；乙法", "看仪表"));
    }

    @Test
    void anItemWhoseGuideIsKeptElsewhereIsOneQuestion() {
        Content united = ChecklistFixtures.catering();

        assertThat(united.questions()).extracting(UnitedQuestion::text).containsExactly("是否亮证经营", "现场照片", "消防安全检查");
        assertThat(united.items()).extracting(item -> item.guide() == null).containsExactly(false, true);
    }

    @Test
    void aChecklistIsForSomebodyAndHasEachItemOnce() {
        IndustryCode catering = new IndustryCode("H62");
        assertThat(new Audience(List.of(catering), List.of()).includes(new IndustryCode("H6210")))
                .isTrue();
        assertThat(new Audience(List.of(new IndustryCode("H6210")), List.of()).includes(catering))
                .isFalse();
        assertThat(new Audience(List.of(), List.of(new Tag("food"))).includes(catering))
                .isFalse();
        assertThatThrownBy(() -> new Audience(List.of(), List.of())).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new Audience(List.of(catering, catering), List.of()))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new Audience(List.of(), List.of(new Tag("a"), new Tag("a"))))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> text()).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> text(LICENCE, ESCAPES, new NamedItem(HOME, LICENCE.item(), "又名")))
                .isInstanceOf(MalformedValue.class);
        // The same number on the list of another department is another item.
        assertThat(text(LICENCE, new NamedItem(new AuthorityCode("X"), LICENCE.item(), "证照"))
                        .items())
                .hasSize(2);
    }
}
