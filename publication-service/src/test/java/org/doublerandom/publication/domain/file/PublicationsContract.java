package org.doublerandom.publication.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.ToldCategory;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;

/** What every keeper of publication files must do. */
public abstract class PublicationsContract {
    private static final InspectedTarget BAKERY = aBakery();
    private static final InspectedTarget DAIRY = enterprise("91000000MA00000022", "青禾县青竹乳业有限公司(总厂)");

    /** An empty one. */
    protected abstract Publications publications();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void whatIsOpenedIsFoundByItsInspectionAndByItsNotice() {
        var files = publications();
        var file = opened(files, BAKERY);

        assertThat(files.find(file.id())).contains(file);
        assertThat(files.find(NOTICE.digest())).contains(file);
        assertThat(files.find(new InspectionId("another"))).isEmpty();
    }

    @Test
    void openingAgainChangesNothing() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);

        opened(files, BAKERY);

        assertThat(files.find(anInspectionOf(BAKERY).inspection()).orElseThrow().clock())
                .isPresent();
    }

    @Test
    void everyStateIsKeptAsItIs() {
        var files = publications();
        var id = opened(files, BAKERY).id();

        assertThat(files.find(id)).containsInstanceOf(AwaitingEnd.class);
        ended(files, BAKERY, ENDED_ON);
        assertThat(files.find(id)).contains(PublicationFixtures.ended(BAKERY));
        accepted(files, BAKERY, PublicationFixtures.R5, PublicationFixtures.R8);
        assertThat(files.find(id))
                .contains(PublicationFixtures.accepted(BAKERY, PublicationFixtures.R5, PublicationFixtures.R8));
        publish(files, BAKERY);
        assertThat(files.find(id))
                .contains(PublicationFixtures.published(
                        BAKERY, ON_THE_LAST_DAY, PublicationFixtures.R5, PublicationFixtures.R8));
    }

    @Test
    void whoIsNotVisitedAnyMoreIsKeptWithTheReason() {
        var files = publications();
        opened(files, BAKERY);
        opened(files, DAIRY);

        files.change(id(BAKERY), file -> Changed.to(file.cancel(ON_THE_LAST_DAY, true)));
        files.change(id(DAIRY), file -> Changed.to(file.cancel(ON_THE_LAST_DAY, false)));

        assertThat(files.find(id(BAKERY))).contains(new Cancelled(anInspectionOf(BAKERY), ON_THE_LAST_DAY, true));
        assertThat(files.find(id(DAIRY))).contains(new Cancelled(anInspectionOf(DAIRY), ON_THE_LAST_DAY, false));
        assertThat(files.countDrawn()).isZero();
    }

    @Test
    void whatIsPublishedIsToldWithItAndToldOnce() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);
        accepted(files, BAKERY, PublicationFixtures.R5);
        assertThat(facts()).isEmpty();

        publish(files, BAKERY);
        publish(files, BAKERY);

        assertThat(facts())
                .containsExactly(ResultPublished.of(
                        PublicationFixtures.published(BAKERY, ON_THE_LAST_DAY, PublicationFixtures.R5)));
    }

    @Test
    void aCategoryThisVersionDoesNotKnowIsKeptAsItIs() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);
        accepted(files, BAKERY, new ToldCategory("R10"), PublicationFixtures.R1);

        assertThat(files.find(id(BAKERY)).orElseThrow().result().orElseThrow())
                .isEqualTo(aResult(new ToldCategory("R10"), PublicationFixtures.R1));
    }

    @Test
    void aChangeOfAnUnknownFileIsRefused() {
        var files = publications();

        assertThatThrownBy(() -> files.change(new InspectionId("nobody"), Changed::to))
                .isInstanceOf(InspectionUnknown.class);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);
        var before = files.find(anInspectionOf(BAKERY).inspection());

        assertThatThrownBy(() -> publish(files, BAKERY)).isInstanceOf(ResultNotAccepted.class);

        assertThat(files.find(anInspectionOf(BAKERY).inspection())).isEqualTo(before);
        assertThat(facts()).isEmpty();
    }

    @Test
    void filesOfADrawComeByTheNumberOfTheirTarget() {
        var files = publications();
        var bakery = opened(files, BAKERY);
        var dairy = opened(files, DAIRY);

        assertThat(files.ofDraw(bakery.assignment().draw())).containsExactly(bakery, dairy);
    }

    @Test
    void filesAreFoundByTheYearTheyEndedInAndWereAcceptedIn() {
        var files = publications();
        ended(files, BAKERY, LocalDate.of(2023, 12, 29));
        accepted(files, BAKERY, PublicationFixtures.R1);
        ended(files, DAIRY, ENDED_ON);

        assertThat(files.endedIn(2023)).extracting(Publication::id).containsExactly(id(BAKERY));
        assertThat(files.endedIn(2024)).extracting(Publication::id).containsExactly(id(DAIRY));
        assertThat(files.acceptedIn(2024)).extracting(Publication::id).containsExactly(id(BAKERY));
        assertThat(files.acceptedIn(2023)).isEmpty();
    }

    @Test
    void whatMayBePublishedComesWithTheEarliestDeadlineFirst() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON.plusDays(10));
        accepted(files, BAKERY, PublicationFixtures.R1);
        ended(files, DAIRY, ENDED_ON);
        accepted(files, DAIRY, PublicationFixtures.R1);

        assertThat(files.publishable(PublicationFixtures.AUTHORITY.code(), PageRequest.first())
                        .rows())
                .extracting(Publication::id)
                .containsExactly(id(DAIRY), id(BAKERY));
        publish(files, DAIRY);
        assertThat(files.publishable(PublicationFixtures.AUTHORITY.code(), PageRequest.first())
                        .rows())
                .extracting(Publication::id)
                .containsExactly(id(BAKERY));
    }

    @Test
    void whatIsPublishedIsFoundByItsIdAndListedInParts() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);
        accepted(files, BAKERY, PublicationFixtures.R1);
        publish(files, BAKERY);

        assertThat(files.findPublished(new PublicationId(id(BAKERY) + "-1"))).isPresent();
        assertThat(files.findPublished(new PublicationId(id(BAKERY) + "-2"))).isEmpty();
        ended(files, DAIRY, ENDED_ON);
        accepted(files, DAIRY, PublicationFixtures.R1);
        publish(files, DAIRY);
        Page<Published> first = files.published(PageRequest.first(1));
        Page<Published> second = files.published(new PageRequest(first.next(), 1));
        assertThat(first.total()).isEqualTo(2);
        assertThat(second.next()).isNull();
        assertThat(Stream.of(first, second).flatMap(page -> page.rows().stream()))
                .extracting(Publication::id)
                .containsExactlyInAnyOrder(id(BAKERY), id(DAIRY));
    }

    @Test
    void overdueIsWhatIsNotPublishedWhenTheDeadlineIsOver() {
        var files = publications();
        ended(files, BAKERY, ENDED_ON);
        accepted(files, BAKERY, PublicationFixtures.R1);
        ended(files, DAIRY, ENDED_ON);

        assertThat(files.overdueOn(DEADLINE, PageRequest.first()).rows()).isEmpty();
        assertThat(files.overdueOn(DEADLINE.plusDays(1), PageRequest.first()).rows())
                .hasSize(2);
        publish(files, BAKERY);
        assertThat(files.overdueOn(DEADLINE.plusDays(1), PageRequest.first()).rows())
                .extracting(Publication::id)
                .containsExactly(id(DAIRY));
    }

    @Test
    void whatHangsOnAMissingCalendarIsAListOfItsOwnUntilItIsCountedAnew() {
        var files = publications();
        ended(files, BAKERY, LocalDate.of(2026, 12, 4));
        ended(files, DAIRY, LocalDate.of(2026, 12, 3));
        LocalDate later = LocalDate.of(2027, 1, 5);

        assertThat(files.overdueOn(later, PageRequest.first()).rows())
                .extracting(Publication::id)
                .containsExactly(id(DAIRY));
        assertThat(files.undecidedOn(later, PageRequest.first()).rows())
                .extracting(Publication::id)
                .containsExactly(id(BAKERY));
        assertThat(files.undecidedOn(later.minusDays(1), PageRequest.first()).rows())
                .isEmpty();
        assertThat(files.withProvisionalDeadline()).extracting(Publication::id).containsExactly(id(BAKERY));

        files.change(id(BAKERY), file -> Changed.to(file.recounted(PublicationFixtures.arrangedFor2027())));

        assertThat(files.withProvisionalDeadline()).isEmpty();
        assertThat(files.undecidedOn(later, PageRequest.first()).rows()).isEmpty();
        assertThat(files.overdueOn(later, PageRequest.first()).rows()).hasSize(2);
    }

    @Test
    void targetsAreFoundByPartOfTheirNameAndByTheirWholeNumber() {
        var files = publications();
        opened(files, BAKERY);
        opened(files, DAIRY);

        assertThat(found(files, "青禾县")).containsExactlyInAnyOrder(id(BAKERY), id(DAIRY));
        assertThat(found(files, "乳业")).containsExactly(id(DAIRY));
        assertThat(found(files, "91000000ma00000022")).containsExactly(id(DAIRY));
        assertThat(found(files, "91000000MA0000002")).isEmpty();
        assertThat(files.ofTargetsLike(new SearchText("青禾县"), PageRequest.first(1))
                        .rows())
                .hasSize(1);
    }

    @Test
    void aNameIsFoundHoweverItsLettersBracketsBlanksAndInterpunctsAreWritten() {
        var files = publications();
        InspectedTarget group = PublicationFixtures.enterprise("91000000MA90001509", "青禾县试验（集团）有限公司");
        InspectedTarget digital = PublicationFixtures.enterprise("91000000MA9000152F", "ＡＢＣ青禾县 数码·北方有限公司");
        opened(files, group);
        opened(files, digital);

        for (String written : List.of("青禾县试验（集团）有限公司", "(集团)", "（集团）", "试验 (集团")) {
            assertThat(found(files, written)).as(written).containsExactly(id(group));
        }
        for (String written : List.of("ABC青禾县数码", "ａｂｃ青", "数码・北方", "数码北方", "ＡＢＣ青禾县 数码·北方有限公司")) {
            assertThat(found(files, written)).as(written).containsExactly(id(digital));
        }
        assertThat(files.find(id(digital)).orElseThrow().assignment().target()).isEqualTo(digital);
    }

    @Test
    void aSearchTextIsNoPattern() {
        var files = publications();
        opened(files, DAIRY);

        assertThat(found(files, ".*")).isEmpty();
        assertThat(found(files, "(总厂)")).containsExactly(id(DAIRY));
        assertThat(found(files, "总厂)\\E.*")).isEmpty();
        assertThat(found(files, "[")).isEmpty();
    }

    private static List<InspectionId> found(Publications files, String text) {
        return files.ofTargetsLike(new SearchText(text), PageRequest.first()).rows().stream()
                .map(Publication::id)
                .toList();
    }

    private static InspectionId id(InspectedTarget target) {
        return anInspectionOf(target).inspection();
    }

    private static AwaitingEnd opened(Publications files, InspectedTarget target) {
        var file = new AwaitingEnd(anInspectionOf(target));
        files.open(file);
        return file;
    }

    private static void ended(Publications files, InspectedTarget target, LocalDate day) {
        opened(files, target);
        files.change(id(target), file -> Changed.to(file.end(clockFrom(day))));
    }

    private static void accepted(Publications files, InspectedTarget target, ToldCategory... categories) {
        files.change(id(target), file -> Changed.to(file.accept(aResult(categories))));
    }

    private static void publish(Publications files, InspectedTarget target) {
        files.change(id(target), file -> file.publish(aPublisher(), new Revision(1), ON_THE_LAST_DAY));
    }
}
