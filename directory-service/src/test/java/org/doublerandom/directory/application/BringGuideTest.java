package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.GuideTableWrong;
import org.doublerandom.directory.domain.item.ItemFixtures;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BringGuideTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Path FORM = Path.of("../infra/tables/src/test/resources/forms/tongzhou-env-2025.csv");
    private static final String HEADER = "检查项,检查要点,检查标准,检查依据,检查结果选项,计量单位,答案类型\n";

    private final Directories directories = new InMemoryDirectories();
    private final BringGuide bringGuide = new BringGuide(directories, new WriteGuide(directories, CLOCK));
    private final ItemId item = new ItemId("ZJ2017-1");

    @BeforeEach
    void anItemIsInTheList() {
        directories.of(HOME).items().write(List.of(ItemFixtures.divided("1", "一", "二")));
    }

    private static InputStream table(String... rows) {
        return new ByteArrayInputStream((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPublishedFormIsReadByItsNamesAlone() throws IOException {
        BringGuide.Brought seen =
                bringGuide.look(ADMINISTRATOR, item, new ByteArrayInputStream(Files.readAllBytes(FORM)));

        assertThat(seen.errors()).isEmpty();
        assertThat(seen.guide()).isEmpty();
        assertThat(seen.questions())
                .hasSize(3)
                .first()
                .isEqualTo(new Question(
                        1,
                        "超配额排放",
                        new Manner(
                                AnswerKind.CHOICE,
                                List.of("未发现问题", "发现问题", "不涉及"),
                                null,
                                null,
                                "配额管理下的排放情况；在配额许可范围内排放")));
        assertThat(directories.of(HOME).guides().find(item)).isEmpty();
    }

    @Test
    void theKindOfAnAnswerFollowsFromWhatIsSaid() {
        assertThat(bringGuide
                        .look(
                                ADMINISTRATOR,
                                item,
                                table("是否亮证,,,第三十五条,是/否/不适用,,", "冷库温度,,≤-18,,,摄氏度,", "现场照片,,,,,,照片", "其他情况,,,,,,文字"))
                        .questions())
                .extracting(question -> question.manner().kind())
                .containsExactly(AnswerKind.YES_NO, AnswerKind.NUMBER, AnswerKind.PHOTO, AnswerKind.TEXT);
    }

    @Test
    void whatIsRightIsPublishedAsAWholeAndARepeatMakesNoOtherVersion() {
        String[] rows = {"是否亮证,,,,是/否,,", "冷库温度,,,,,摄氏度,"};

        assertThat(bringGuide.publish(ADMINISTRATOR, item, table(rows)).guide())
                .hasValueSatisfying(guide -> assertThat(guide.version()).isEqualTo(1));
        assertThat(bringGuide.publish(ADMINISTRATOR, item, table(rows)).guide())
                .hasValueSatisfying(guide -> assertThat(guide.version()).isEqualTo(1));
    }

    @Test
    void withAWrongRowNothingIsPublished() {
        String[] rows = {"是否亮证,,,,,,", "冷库温度,,,,,,度量", ",,,,,,", "是否亮证,,,,,,", "选一,,,,甲,,"};

        assertThat(bringGuide.look(ADMINISTRATOR, item, table(rows)).errors())
                .extracting(RowError::code)
                .containsExactly("answer-kind-unknown", "duplicate-in-file", "options-wrong");
        assertThatThrownBy(() -> bringGuide.publish(ADMINISTRATOR, item, table(rows)))
                .isInstanceOf(GuideTableWrong.class);
        assertThat(directories.of(HOME).guides().find(item)).isEmpty();
    }

    @Test
    void theUsualFormSaysWhatIsAskedBehindWhatItBelongsTo() {
        String form = "序号,检查项目,检查内容,检查依据,检查方法,检查结果\n" + "1,亮证,正本,第三十五条,查看,\n2,,副本,,查看,\n3,索证,,,,\n";

        BringGuide.Brought seen =
                bringGuide.look(ADMINISTRATOR, item, new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));

        assertThat(seen.errors()).isEmpty();
        assertThat(seen.questions()).extracting(Question::text).containsExactly("亮证：正本", "亮证：副本", "索证");
    }

    @Test
    void optionsAreTakenAsTheFormMeansThem() {
        assertThat(bringGuide
                        .look(ADMINISTRATOR, item, table("一,,,,是/否,,选择", "二,,,,符合(一级)/符合(二级),,"))
                        .questions())
                .extracting(question -> question.manner().options())
                .containsExactly(List.of("是", "否"), List.of("符合(一级)", "符合(二级)"));
        assertThat(bringGuide
                        .look(ADMINISTRATOR, item, table("三,,,," + "甲/乙/".repeat(11) + ",,"))
                        .errors())
                .extracting(RowError::code)
                .containsExactly("options-too-many");
    }

    @Test
    void aTableThatNobodyCanReadIsToldAndNotGuessed() {
        assertThat(bringGuide
                        .look(
                                ADMINISTRATOR,
                                item,
                                new ByteArrayInputStream("甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .errors())
                .hasSize(1);
        assertThatThrownBy(() -> bringGuide.look(ADMINISTRATOR, new ItemId("other"), table("是否亮证,,,,,,")))
                .isInstanceOf(UnknownItem.class);
    }
}
