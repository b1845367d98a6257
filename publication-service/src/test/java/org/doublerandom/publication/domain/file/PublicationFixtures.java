package org.doublerandom.publication.domain.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.notice.NoticeCode;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.publication.domain.result.ItemResult;
import org.doublerandom.publication.domain.result.ToldCategory;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.publication.domain.target.TargetId;
import org.doublerandom.publication.domain.target.TargetKind;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.workingdays.OfficialCalendar;
import org.doublerandom.workingdays.WorkingDays;

/** Inspections of the sample county and the persons around their results. */
public final class PublicationFixtures {
    public static final LocalDate ENDED_ON = LocalDate.of(2024, 4, 16);
    public static final LocalDate DEADLINE = LocalDate.of(2024, 5, 15);
    public static final Instant ON_THE_LAST_DAY = Instant.parse("2024-05-15T15:59:59Z");
    public static final Instant A_SECOND_TOO_LATE = Instant.parse("2024-05-15T16:00:00Z");
    public static final Instant ACCEPTED_AT = Instant.parse("2024-04-20T02:00:00Z");
    public static final Authority AUTHORITY = new Authority("000000-SAMR", "青禾县市场监督管理局");
    public static final NamedItem FOOD = new NamedItem(new ItemId("ZJ2017-1"), "1", "获证食品生产企业监管");
    public static final NoticeCode NOTICE = new NoticeCode("K7M2Q5XW4HPT");
    public static final StartRules BY_DEFAULT = new StartRules(Map.of(), WorkingDays.official());

    public static final ToldCategory R1 = new ToldCategory("R1");
    public static final ToldCategory R2 = new ToldCategory("R2");
    public static final ToldCategory R3 = new ToldCategory("R3");
    public static final ToldCategory R4 = new ToldCategory("R4");
    public static final ToldCategory R5 = new ToldCategory("R5");
    public static final ToldCategory R6 = new ToldCategory("R6");
    public static final ToldCategory R7 = new ToldCategory("R7");
    public static final ToldCategory R8 = new ToldCategory("R8");
    public static final ToldCategory R9 = new ToldCategory("R9");

    private PublicationFixtures() {}

    /** As if the days off of 2027 had been arranged. */
    public static WorkingDays arrangedFor2027() {
        byte[] file = "date,type,name\n2027-01-01,HOLIDAY,元旦\n".getBytes(StandardCharsets.UTF_8);
        return new WorkingDays(List.of(
                OfficialCalendar.parse(2027, file),
                OfficialCalendar.parse(
                        2026, "date,type,name\n2026-01-01,HOLIDAY,元旦\n".getBytes(StandardCharsets.UTF_8))));
    }

    public static InspectedTarget enterprise(String number, String name) {
        return new InspectedTarget(new TargetId(number), name, number, TargetKind.ENTERPRISE);
    }

    public static InspectedTarget aBakery() {
        return enterprise("91000000MA0000001X", "青禾县禾香烘焙有限公司");
    }

    public static Assignment anInspectionOf(InspectedTarget target) {
        return anInspection("i-" + target.id(), target);
    }

    public static Assignment anInspection(String id, InspectedTarget target) {
        return new Assignment(
                new InspectionId(id),
                new DrawId("000000-SAMR.2024.L03.B1"),
                new BatchId("000000-SAMR.2024.L03.B1"),
                AUTHORITY,
                target,
                List.of(FOOD),
                target.equals(aBakery())
                        ? NOTICE.digest()
                        : new NoticeDigest("%064x".formatted(id.hashCode() & 0xffffffffL)),
                Instant.parse("2024-04-16T00:30:00Z"));
    }

    public static RunningClock clockFrom(LocalDate endedOn) {
        return new RunningClock(endedOn, endedOn, WorkingDays.official().deadline(endedOn));
    }

    public static AcceptedResult aResult(ToldCategory... categories) {
        return aResult(1, ACCEPTED_AT, categories);
    }

    public static AcceptedResult aResult(int revision, Instant acceptedAt, ToldCategory... categories) {
        return new AcceptedResult(
                new Revision(revision),
                List.of(new ItemResult(FOOD, Set.of(categories))),
                categories[0],
                acceptedAt,
                Set.of(new PersonId("p-recorder"), new PersonId("p-partner")),
                new PersonId("p-reviewer"),
                Set.of(new PersonId("p-signer")),
                false);
    }

    public static AwaitingResult ended(InspectedTarget target) {
        return new AwaitingResult(anInspectionOf(target), clockFrom(ENDED_ON));
    }

    public static Publishable accepted(InspectedTarget target, ToldCategory... categories) {
        return new Publishable(anInspectionOf(target), clockFrom(ENDED_ON), aResult(categories));
    }

    public static Published published(InspectedTarget target, Instant at, ToldCategory... categories) {
        return (Published) accepted(target, categories)
                .publish(aPublisher(), new Revision(1), at)
                .state();
    }

    public static Person aPublisher() {
        return person("p-publisher", Role.PUBLISHER);
    }

    public static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), new AuthorityCode(AUTHORITY.code()), Set.of(roles));
    }
}
