package org.doublerandom.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.base.BaseYear;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBaseFixed;
import org.doublerandom.directory.domain.checklist.Audience;
import org.doublerandom.directory.domain.checklist.Checklist;
import org.doublerandom.directory.domain.checklist.ChecklistFixtures;
import org.doublerandom.directory.domain.checklist.ChecklistPublished;
import org.doublerandom.directory.domain.checklist.ChecklistText;
import org.doublerandom.directory.domain.checklist.Content;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.DrawProgress;
import org.doublerandom.directory.domain.frame.FrameCompared;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameFixtures;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.frame.FrameHeld;
import org.doublerandom.directory.domain.frame.FrameQuality;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.doublerandom.directory.domain.frame.HeldFrame;
import org.doublerandom.directory.domain.frame.InspectorGroup;
import org.doublerandom.directory.domain.frame.MerkleTree;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.ImportEnded;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.GuidePublished;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemPublished;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ItemWithdrawn;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterRooted;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

class DirectoryContractsTest {
    private static final Instant MORNING = Instant.parse("2024-04-16T01:00:00Z");
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");

    private final DirectoryMessages messages = new DirectoryMessages();

    @Test
    void itemPublishedIsWrittenAsItsContractSays() {
        List<SubItem> rows = Stream.of("药品批发企业GSP检查", "药品零售企业GSP检查")
                .map(name -> new SubItem(
                        name, "《药品医疗器械飞行检查办法》", "市、县食品药品监管部门", "药品经营企业", "10%", "每年不少于1次", "现场检查", "需专业岗位资格", ""))
                .toList();
        ItemText text = new ItemText(
                new ItemList("ZJ2017"), new ItemNumber("5"), "对药品经营企业药品GSP实施情况进行飞行检查", Category.UNCLASSIFIED, rows);

        writes("item-published", new ItemPublished(COUNTY, text, List.of(new ItemId("ZJ2013-4")), MORNING));
    }

    @Test
    void itemWithdrawnIsWrittenAsItsContractSays() {
        Withdrawal withdrawal = new Withdrawal("由 ZJ2023-6 取代", new ItemId("ZJ2023-6"), MORNING);

        writes("item-withdrawn", new ItemWithdrawn(COUNTY, new ItemId("ZJ2017-5"), withdrawal));
    }

    @Test
    void guidePublishedIsWrittenAsItsContractSays() {
        writes(
                "guide-published",
                new GuidePublished(COUNTY, new ItemId("ZJ2017-5"), 1, new Digest("ab".repeat(32)), 2, MORNING));
    }

    @Test
    void checklistPublishedIsWrittenAsItsContractSays() {
        ChecklistText text = new ChecklistText(
                "餐饮业一业一查",
                new Audience(List.of(new IndustryCode("H62")), List.of(new Tag("food-service"))),
                List.of(ChecklistFixtures.LICENCE, ChecklistFixtures.ESCAPES));
        Content content = ChecklistFixtures.catering();
        Checklist first = new Checklist(
                COUNTY, ChecklistFixtures.CATERING, 1, new Content(text, content.items(), content.questions()));

        writes("checklist-published", ChecklistPublished.of(first, MORNING));
    }

    @Test
    void enterpriseBaseFixedIsWrittenAsItsContractSays() {
        EnterpriseBase base = new EnterpriseBase(
                COUNTY,
                new BaseYear(2024, LocalDate.of(2023, 12, 31)),
                Region.of(COUNTY),
                410,
                new Digest("cd".repeat(32)));

        writes("enterprise-base-fixed", new EnterpriseBaseFixed(base));
    }

    @Test
    void frameFrozenIsWrittenAsItsContractSays() {
        writes("frame-frozen", new FrameFrozen(request(), files(), MORNING, new PersonId("p-leader")));
    }

    @Test
    void aFrameWithAnotherRosterIsWrittenAsItsContractSays() {
        Relief relief = new Relief(request().id(), 2, MORNING, 2, List.of(new InspectorGroup("*", "FOOD")));
        FrozenFrame first = new FrozenFrame(request(), files(), MORNING, DrawProgress.NONE);

        Object widened =
                WidenedFrame.of(first, relief, files(), 4, MORNING).events().get(0);

        Contracts.of("directory/frame-frozen/v1")
                .isWhatIsWritten(messages.of(widened).body(), "06-widened.json");
    }

    @Test
    void frameHeldIsWrittenAsItsContractSays() {
        FrameCounts counts = new FrameCounts(430, 409, 13, 8, 0, 0, 0, 0, 30, 900, 409, 7, 0);

        writes("frame-held", new FrameHeld(new HeldFrame(request(), files(), counts, MORNING)));
    }

    @Test
    void batchCountedIsWrittenAsItsContractSays() {
        writes(
                "batch-counted",
                new BatchCounted(request(), new FrameCounts(420, 400, 12, 8, 0, 0, 0, 0, 30, 900, 400, 7, 0), MORNING));
    }

    private static FrameRequest request() {
        TargetFilter everybody = new TargetFilter(Set.of(), List.of(), Set.of(), Set.of(), List.of(), null);
        return new FrameRequest(
                new FrameId("000000-SAMR.2024.L03.B1"),
                COUNTY,
                everybody,
                List.of("CLOSED"),
                FrameFixtures.visits(),
                MORNING,
                Suite.SM3);
    }

    private static FrameFiles files() {
        return new FrameFiles(
                new FrozenFile(Suite.SM3, new Digest("11".repeat(32)), 62, 256, List.of()),
                new FrozenFile(Suite.SM3, new Digest("22".repeat(32)), 30, 256, List.of()),
                new FrozenFile(Suite.SM3, MerkleTree.root(Suite.SM3, List.of()), 0, 256, List.of()),
                new FrozenNames(
                        new FrozenFile(Suite.SHA256, new Digest("44".repeat(32)), 62, 256, List.of()), List.of()));
    }

    @Test
    void frameComparedIsWrittenAsItsContractSays() {
        FrameDifference difference = new FrameDifference(
                new FrameDifference.Basis(
                        FrameFixtures.frameId(1),
                        new FrameDifference.NightRoot(LocalDate.of(2024, 4, 15), new Digest("55".repeat(32)))),
                3,
                2,
                1,
                new FrozenFile(Suite.SHA256, new Digest("66".repeat(32)), 6, 256, List.of()));

        writes(
                "frame-compared",
                new FrameCompared(
                        FrameFixtures.request(2),
                        difference,
                        new FrameQuality(Map.of(
                                Shortcoming.WITHOUT_USCC, 4L,
                                Shortcoming.WRONG_CODE, 1L,
                                Shortcoming.WITHOUT_INDUSTRY, 2L,
                                Shortcoming.UNTAGGED, 3L,
                                Shortcoming.NOT_OPEN, 5L,
                                Shortcoming.LIKELY_DUPLICATE, 2L,
                                Shortcoming.CLOSED_FOR_OPEN, 1L)),
                        MORNING));
    }

    @Test
    void registerRootedIsWrittenAsItsContractSays() {
        FrozenFile file = new FrozenFile(Suite.SHA256, new Digest("55".repeat(32)), 420, 256, List.of());
        Instant afterMidnight = Instant.parse("2024-04-15T16:00:05Z");

        writes(
                "register-rooted",
                new RegisterRooted(new Register(COUNTY, LocalDate.of(2024, 4, 16), file, afterMidnight)));
    }

    @Test
    void importEndedIsWrittenAsItsContractSays() {
        ImportOrder order = new ImportOrder(
                new ImportId("aaaabbbbccccddddeeeeffff22"),
                COUNTY,
                Unit.WHOLE,
                ImportKind.ITEMS,
                ImportMode.SKIP,
                new ItemList("ZJ2017"),
                MORNING);
        Findings findings = new Findings();
        findings.refuse(new RowError(2, "number", "cell-empty", "empty"));
        findings.refuse(new RowError(3, "number", "cell-empty", "empty"));
        ImportJob done = ImportFixtures.writing(order, new Upload("u-1", 9_000, 76), 75, findings, MORNING)
                .announcing(new Bulk(75, 73, new Written(35, 0, 0)))
                .settled()
                .done(MORNING.plusSeconds(1));

        writes("import-ended", new ImportEnded(done));
    }

    @Test
    void batchReleasedIsReadAsTheFrameItWants() {
        assertThat(Contracts.of("plan/batch-proposed/v1").isReadBy(BatchProposedV1.class))
                .allSatisfy(batch -> assertThat(batch.toFrame().slots()).hasSizeGreaterThan(1));
        assertThat(Contracts.of("plan/batch-released/v1").isReadBy(BatchReleasedV1.class))
                .allSatisfy(batch -> assertThat(batch.toRequest().id().value()).isNotBlank());
        assertThat(Contracts.of("plan/frame-confirmed/v1").isReadBy(FrameConfirmedV1.class))
                .allSatisfy(batch -> assertThat(batch.toFrame().value()).isEqualTo("000000-SAMR.2024.L03.B1"))
                .anySatisfy(batch -> assertThat(batch.toConfirmer()).isEqualTo(new PersonId("p-leader")));
    }

    @Test
    void whatDrawsTellIsRead() {
        assertThat(Contracts.of("draw/draw-completed/v1").isReadBy(DrawCompletedV1.class))
                .allSatisfy(completed -> assertThat(completed.pages()).isNotNegative());
        assertThat(Contracts.of("draw/draw-voided/v1").isReadBy(DrawVoidedV1.class))
                .allSatisfy(voided -> assertThat(voided.batch()).isNotBlank());
        assertThat(Contracts.of("draw/scheme-published/v1").isReadBy(SchemePublishedV1.class))
                .allSatisfy(scheme -> assertThat(scheme.toFrame().value()).isEqualTo("000000-SAMR.2024.L03.B1"))
                .anySatisfy(scheme -> assertThat(scheme.toSuite()).isEqualTo(Suite.SM3))
                .anySatisfy(scheme -> assertThat(scheme.toSuite()).isEqualTo(Suite.SHA256));
        assertThat(Contracts.of("draw/targets-selected/v1").isReadBy(SelectionsV1.class))
                .allSatisfy(selected -> assertThat(selected.selections()).isNotEmpty());
        assertThat(Contracts.of("draw/targets-missed/v1").isReadBy(TargetsMissedV1.class))
                .allSatisfy(missed -> assertThat(missed.toTargets()).hasSize(2));
        assertThat(Contracts.of("draw/selection-replaced/v1").isReadBy(SelectionsV1.class))
                .allSatisfy(replaced -> assertThat(replaced.drawn()).hasSize(replaced.endsDraw() ? 0 : 1))
                .anySatisfy(replaced -> assertThat(replaced.toStruck()).contains(new TargetId("T3K7QZ5MA2BCD")));
    }

    @Test
    void whatInspectionsTellIsRead() {
        assertThat(Contracts.of("inspection/inspection-ended/v1").isReadBy(InspectionEndedV1.class))
                .allSatisfy(ended -> assertThat(ended.toFrame().value()).isEqualTo("000000-SAMR.2024.L03.B1"))
                .allSatisfy(ended -> assertThat(ended.toVisit().target()).isEqualTo(new TargetId("91000000MA0ABC123D")))
                .allSatisfy(ended -> assertThat(ended.toVisit().items()).contains("ZJ2017-1"))
                .extracting(ended -> ended.toVisit().kind())
                .contains(InspectionKind.ROUTINE, InspectionKind.OTHER)
                .hasSizeGreaterThan(4);
    }

    @Test
    void whatResultsTellIsRead() {
        assertThat(Contracts.of("inspection/result-recorded/v1").isReadBy(ResultRecordedV1.class))
                .allSatisfy(result -> assertThat(result.toTarget()).isEqualTo(new TargetId("91000000MA0ABC123D")))
                .allSatisfy(result -> assertThat(result.toOrigin().source()).startsWith(result.inspection() + "."));
        Instant now = Instant.parse("2024-04-17T02:00:00Z");
        ResultRecordedV1.Item clean = new ResultRecordedV1.Item(List.of("R1"));
        ResultRecordedV1.Item gone = new ResultRecordedV1.Item(List.of("R2", "R4"));
        String target = "91000000MA0ABC123D";

        assertThat(new ResultRecordedV1("c", 1, "000000-SAMR", target, List.of(clean), now).isNotFound())
                .isFalse();
        assertThat(new ResultRecordedV1("c", 1, "000000-SAMR", target, List.of(clean, gone), now).isNotFound())
                .isTrue();
    }

    private void writes(String contract, Object event) {
        Contracts.of("directory/" + contract + "/v1")
                .isSound()
                .isWhatIsWritten(messages.of(event).body());
    }
}
