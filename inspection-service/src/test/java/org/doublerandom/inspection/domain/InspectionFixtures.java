package org.doublerandom.inspection.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Authority;
import org.doublerandom.inspection.domain.assignment.BatchId;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.doublerandom.inspection.domain.assignment.InspectorNumber;
import org.doublerandom.inspection.domain.assignment.NoticeCode;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.assignment.SelectedItem;
import org.doublerandom.inspection.domain.assignment.Selection;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.assignment.TeamMember;
import org.doublerandom.inspection.domain.assignment.VisitId;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.GuideId;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.result.Draft;
import org.doublerandom.inspection.domain.result.InspectionResult;
import org.doublerandom.inspection.domain.result.ItemResult;
import org.doublerandom.inspection.domain.result.Method;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.AnswerValue;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.inspection.domain.sheet.LegalBasis;
import org.doublerandom.inspection.domain.sheet.NoticeText;
import org.doublerandom.inspection.domain.sheet.PngImage;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.doublerandom.workingdays.WorkingDays;

/** A food producer, drawn together with two inspectors: item F has two questions, item P has one. */
public final class InspectionFixtures {

    public static final Instant MORNING = Instant.parse("2024-04-16T01:00:00Z");
    public static final Instant EVENING = Instant.parse("2024-04-16T08:30:00Z");
    public static final LocalDate THE_DAY = LocalDate.of(2024, 4, 16);
    public static final DeadlineClock CALENDAR = new DeadlineClock(WorkingDays.official());
    public static final AuthorityCode BUREAU = new AuthorityCode("000000-SAMR");
    public static final Unit FOOD_UNIT = new Unit("000000001");
    public static final ItemId FOOD = new ItemId("ZJ2017-1");
    public static final ItemId PUBLICITY = new ItemId("ZJ2017-17");
    public static final NoticeCode CODE = new NoticeCode("ABCDEFGH2345");
    public static final NoticeCodes CODES = inspection -> CODE;
    public static final NoticeText NOTICE = new NoticeText(CODE, List.of(new LegalBasis(FOOD, "《食品安全法》")));

    public static final Person WANG = inspector("p-wang");
    public static final Person LIU = inspector("p-liu");
    public static final Person COLLEAGUE_OF_THE_UNIT = inspector("p-colleague");
    public static final Person INSPECTOR_OF_ANOTHER_UNIT =
            new Person(new PersonId("p-other"), BUREAU, new Unit("000000002"), Set.of(Role.INSPECTOR));
    public static final Person REVIEWER = new Person(new PersonId("p-reviewer"), BUREAU, null, Set.of(Role.REVIEWER));
    public static final Person AUDITOR = new Person(new PersonId("p-auditor"), BUREAU, null, Set.of(Role.AUDITOR));
    public static final Person STRANGER = new Person(new PersonId("p-stranger"), BUREAU, null, Set.of());

    private InspectionFixtures() {}

    public static Person inspector(String id) {
        return new Person(new PersonId(id), BUREAU, FOOD_UNIT, Set.of(Role.INSPECTOR));
    }

    public static Person asReviewer(Person person) {
        return new Person(person.id(), person.authority(), person.unit(), Set.of(Role.INSPECTOR, Role.REVIEWER));
    }

    public static Guide guide(ItemId item, int questions) {
        List<Question> texts = IntStream.rangeClosed(1, questions)
                .mapToObj(number -> new Question(number, "检查内容" + number))
                .toList();
        return new Guide(new GuideId(item.value()), 1, item, texts, Digest.of("guide of " + item));
    }

    public static Checklist checklist() {
        return new Checklist(List.of(
                new InspectionItem(FOOD, "1", "食品生产监督检查", guide(FOOD, 2)),
                new InspectionItem(PUBLICITY, "17", "公示信息抽查", guide(PUBLICITY, 1))));
    }

    public static Team team() {
        return new Team(List.of(member("A0000001", WANG), member("A0000002", LIU)));
    }

    /** Of Wang and a colleague; Liu has left it. */
    public static Team anotherTeam() {
        return new Team(List.of(member("A0000001", WANG), member("A0000003", COLLEAGUE_OF_THE_UNIT)));
    }

    private static TeamMember member(String number, Person person) {
        return new TeamMember(new InspectorNumber(number), person.id(), "检查员" + number, FOOD_UNIT, "证" + number);
    }

    public static Target target(int number) {
        String id = "T" + (1000 + number);
        return new Target(
                new TargetId(id), "青禾县第" + number + "食品厂", null, "ENTERPRISE", "和平路" + number + "号", "000000001");
    }

    public static SelectionPage page(int targets) {
        List<SelectedItem> items = checklist().items().stream()
                .map(item -> new SelectedItem(
                        item.id(), item.number(), item.name(), item.guide().digest()))
                .toList();
        List<Selection> selections = IntStream.rangeClosed(1, targets)
                .mapToObj(number -> new Selection(target(number), team()))
                .toList();
        return new SelectionPage(
                new DrawId("000000-SAMR.2024.L03.B1"),
                new BatchId("000000-SAMR.2024.L03.B1"),
                new Authority(BUREAU, "青禾县市场监督管理局"),
                new Department("青禾县市场监督管理局"),
                new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                items,
                selections);
    }

    public static AssignedInspection assigned() {
        return assigned(1);
    }

    public static AssignedInspection assigned(int target) {
        SelectionPage page = page(1);
        TargetId id = target(target).id();
        return new AssignedInspection(new Assignment(
                InspectionId.of(page.draw(), id, page.department()),
                VisitId.of(page.draw(), id),
                page.draw(),
                page.batch(),
                page.authority(),
                page.department(),
                page.window(),
                target(target),
                team(),
                checklist(),
                CODE.digest(),
                MORNING));
    }

    public static NotifiedInspection notified() {
        return notified(assigned());
    }

    public static NotifiedInspection notified(AssignedInspection assigned) {
        return assigned.notify(WANG, NOTICE, null, MORNING);
    }

    public static CheckedInInspection checkedIn() {
        return checkedIn(assigned());
    }

    private static CheckedInInspection checkedIn(AssignedInspection assigned) {
        return notified(assigned)
                .checkIn(WANG, new Wording("和平路1号"), null, MORNING)
                .state()
                .in(CheckedInInspection.class);
    }

    public static CheckedInInspection answered(Answers answers) {
        return answered(assigned(), answers);
    }

    public static CheckedInInspection answered(AssignedInspection assigned, Answers answers) {
        return checkedIn(assigned).answer(WANG, Answers.NONE.digest(), answers);
    }

    public static CheckedInInspection signed(Answers answers) {
        return signed(assigned(), answers);
    }

    public static CheckedInInspection signed(AssignedInspection assigned, Answers answers) {
        return answered(assigned, answers)
                .sign(WANG, EVENING)
                .sign(LIU, EVENING)
                .signTarget(WANG, refusal(), EVENING);
    }

    public static EndedInspection ended(Answers answers) {
        return ended(assigned(), answers);
    }

    public static EndedInspection ended(AssignedInspection assigned, Answers answers) {
        return signed(assigned, answers).end(WANG, THE_DAY, EVENING).state().in(EndedInspection.class);
    }

    public static RecordedInspection recorded() {
        return recorded(assigned());
    }

    public static RecordedInspection recorded(AssignedInspection assigned) {
        return ended(assigned, allConform()).record(WANG, draft(nothingFound()), CALENDAR, EVENING);
    }

    public static AcceptedInspection accepted() {
        return accepted(assigned());
    }

    public static AcceptedInspection accepted(AssignedInspection assigned) {
        return recorded(assigned).accept(REVIEWER, EVENING).state().in(AcceptedInspection.class);
    }

    public static Answers allConform() {
        return Answers.of(List.of(conforms(FOOD, 1), conforms(FOOD, 2), conforms(PUBLICITY, 1)));
    }

    public static Answers aProblemWithFood() {
        return Answers.of(List.of(problem(FOOD, 1, "生产记录不完整"), conforms(FOOD, 2), conforms(PUBLICITY, 1)));
    }

    public static Answer conforms(ItemId item, int question) {
        return new Answer(new QuestionRef(item, question), AnswerValue.CONFORMS, null);
    }

    public static Answer problem(ItemId item, int question, String finding) {
        return new Answer(new QuestionRef(item, question), AnswerValue.PROBLEM, new Wording(finding));
    }

    public static Statement refusal() {
        return new Statement.Refused(new Wording("负责人不同意签字"), new Wording("张见证"));
    }

    public static Statement signature() {
        return new Statement.Signed(new PngImage(png(60)));
    }

    /** A whole PNG of 40 × 30 pixels. */
    public static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a PNG of 1 × 1 pixel, filled up to a size. */
    public static byte[] png(int size) {
        String signature = "89504e470d0a1a0a";
        String header = "0000000d" + "49484452" + "00000001" + "00000001" + "0806000000" + "1f15c489";
        return Arrays.copyOf(HexFormat.of().parseHex(signature + header), size);
    }

    public static Draft draft(InspectionResult result) {
        return new Draft(result, Method.ON_SITE, null);
    }

    public static Draft draftBecause(String absence) {
        return new Draft(nothingFound(), Method.ON_SITE, new Wording(absence));
    }

    public static InspectionResult nothingFound() {
        return result(Set.of(ResultCategory.R1), Set.of(ResultCategory.R1));
    }

    public static InspectionResult result(Set<ResultCategory> food, Set<ResultCategory> publicity) {
        return new InspectionResult(List.of(new ItemResult(FOOD, food), new ItemResult(PUBLICITY, publicity)));
    }
}
