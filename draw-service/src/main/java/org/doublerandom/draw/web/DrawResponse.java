package org.doublerandom.draw.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.DepositsSoFar;
import org.doublerandom.draw.domain.DiceSoFar;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.entry.Entries;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * @param grade LD: parties' secrets and dice; L1: parties' secrets alone
 * @param gradeLimit who could still have steered a draw of this grade
 * @param suite hash function of all that is computed
 * @param possibleInspectors among how many it can choose, never for which place
 * @param parties who leaves a secret, and whether it is there
 * @param announcement absent before it exists
 * @param readings how many were entered and what they come to; never their content
 * @param diagnosis why there is no assignment, if there is none
 * @param voidRequests for officials of the authority and the supervisor
 * @param alterations strikes and changes; absent before the result is published
 * @param files names of the files that can be fetched now; some by auditors only
 */
record DrawResponse(
        String id,
        String batch,
        int attempt,
        String authority,
        long serial,
        String plan,
        String state,
        String grade,
        String gradeLimit,
        Suite suite,
        String disclosure,
        long eligible,
        long take,
        List<PartyPart> parties,
        @Nullable PossiblePart possibleInspectors,
        @Nullable RelievedPart relieved,
        @Nullable AnnouncementPart announcement,
        @Nullable ReadingsPart readings,
        @Nullable DiagnosisResponse diagnosis,
        @Nullable OutcomePart outcome,
        @Nullable VoidPart voided,
        @Nullable List<VoidRequestPart> voidRequests,
        @Nullable AlterationResponse alterations,
        List<String> files) {

    record PossiblePart(long fewest, long scarce) {
        static @Nullable PossiblePart of(@Nullable PossibleInspectors possible) {
            return possible == null ? null : new PossiblePart(possible.fewest(), possible.scarce());
        }
    }

    record RelievedPart(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {
        static @Nullable RelievedPart of(@Nullable Relieved relieved) {
            return relieved == null
                    ? null
                    : new RelievedPart(relieved.inspectorsAdded(), relieved.capsRaisedBy(), relieved.slotsChanged());
        }
    }

    record AnnouncementPart(
            String digest,
            Instant close,
            Instant announcedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant entriesFrom,
            @Nullable @JsonProperty("throws") Integer dice,
            @Nullable Boolean late) {
        static AnnouncementPart of(AnnouncedDraw draw) {
            return new AnnouncementPart(
                    draw.announcement().digest().hex(),
                    draw.announcement().close(),
                    draw.announcedAt(),
                    draw.randomness().published(),
                    draw.readings() == null ? null : draw.entries().earliest(),
                    draw.randomness() instanceof DiceSoFar
                            ? draw.basis().scheme().terms().dice()
                            : null,
                    draw.randomness() instanceof DepositsSoFar deposits && deposits.isLate(draw.announcement())
                            ? true
                            : null);
        }
    }

    /** @param lost which entries no key of the service opens; they count again as soon as somebody brings them */
    record ReadingsPart(int entered, String verdict, int added, List<Integer> lost) {
        static @Nullable ReadingsPart of(AnnouncedDraw draw, List<BroughtEntry> found) {
            if (draw.readings() == null) {
                return null;
            }
            Entries entries = draw.entries();
            List<LostEntry> lost = draw.concealed().lostEntries();
            return new ReadingsPart(
                    draw.readings().entries().size() + lost.size(),
                    entries.verdict().name(),
                    entries.added().size(),
                    lost.stream()
                            .map(LostEntry::n)
                            .filter(n -> found.stream().noneMatch(entry -> entry.n() == n))
                            .toList());
        }
    }

    record OutcomePart(String seed, String digest, int targets, int reserves, int openPlaces, Instant completedAt) {
        static OutcomePart of(CompletedDraw draw) {
            return new OutcomePart(
                    draw.outcome().seed().value().hex(),
                    draw.outcome().publicDigest().hex(),
                    draw.outcome().sample().primaries().size(),
                    draw.outcome().sample().reserves(),
                    draw.openPlaces(),
                    draw.completedAt());
        }
    }

    record VoidPart(String reason, String digest, Instant voidedAt) {
        static VoidPart of(VoidedDraw draw) {
            return new VoidPart(
                    draw.record().reason(), draw.digest().hex(), draw.approval().at());
        }
    }

    record VoidRequestPart(
            int number,
            String reason,
            String text,
            @Nullable String evidence,
            @Nullable ReliefPart relief,
            @Nullable List<String> lost,
            String by,
            Instant at) {
        static VoidRequestPart of(Request<VoidPetition> request) {
            Digest evidence = request.petition().evidence();
            List<FileName> lost = request.petition().lost();
            return new VoidRequestPart(
                    request.number(),
                    request.petition().reason().name(),
                    request.petition().text(),
                    evidence == null ? null : evidence.hex(),
                    ReliefPart.of(request.petition().relief()),
                    lost == null ? null : lost.stream().map(FileName::wireName).toList(),
                    request.by().value(),
                    request.at());
        }
    }

    static DrawResponse of(Draw draw, Person reader) {
        return of(draw, announced(draw).orElse(null), published(draw), reader);
    }

    private static DrawResponse of(
            Draw draw, @Nullable AnnouncedDraw announced, @Nullable CompletedDraw shown, Person reader) {
        DrawNumber number = draw.basis().number();
        boolean isOfficial = isOfficial(reader, number.authority());
        return new DrawResponse(
                draw.id().value(),
                number.authority() + "." + number.plan().batch(),
                number.plan().attempt(),
                number.authority().value(),
                number.serial(),
                number.plan().value(),
                draw.state().name(),
                draw.basis().grade().name(),
                draw.basis().grade().limit(),
                draw.basis().roots().suite(),
                "OPEN",
                draw.basis().allocation().eligible(),
                draw.basis().allocation().take(),
                PartyPart.of(draw),
                PossiblePart.of(draw.basis().possible()),
                RelievedPart.of(draw.basis().relieved()),
                announced == null ? null : AnnouncementPart.of(announced),
                announced == null ? null : ReadingsPart.of(announced, found(draw)),
                diagnosis(announced, isOfficial),
                shown == null ? null : OutcomePart.of(shown),
                draw instanceof VoidedDraw voided ? VoidPart.of(voided) : null,
                isOfficial || reader.has(Role.SUPERVISOR) ? requests(draw) : null,
                shown == null ? null : AlterationResponse.of(shown, isOfficial && mayDecide(reader)),
                fileNames(draw));
    }

    /** Entries that have turned up since it is void. */
    private static List<BroughtEntry> found(Draw draw) {
        return draw instanceof VoidedDraw voided ? voided.entries() : List.of();
    }

    private static @Nullable DiagnosisResponse diagnosis(@Nullable AnnouncedDraw announced, boolean isOfficial) {
        Diagnosis diagnosis = announced == null ? null : announced.diagnosis();
        return diagnosis == null ? null : DiagnosisResponse.of(diagnosis, isOfficial);
    }

    private static boolean isOfficial(Person reader, AuthorityCode authority) {
        return reader.authority().equals(authority) && reader.roles().stream().anyMatch(role -> role != Role.WITNESS);
    }

    private static @Nullable CompletedDraw published(Draw draw) {
        return living(draw) instanceof CompletedDraw completed && completed.resultPublishedAt() != null
                ? completed
                : null;
    }

    /** As it was before it was void, if it is. */
    private static Draw living(Draw draw) {
        return draw instanceof VoidedDraw voided ? voided.before() : draw;
    }

    private static boolean mayDecide(Person reader) {
        return reader.has(Role.DRAW_OFFICER) || reader.has(Role.APPROVER) || reader.has(Role.AUDITOR);
    }

    private static List<String> fileNames(Draw draw) {
        List<String> names =
                new ArrayList<>(draw.files().stream().map(DrawFile::fileName).toList());
        for (int n = 1; n <= draw.details().size(); n++) {
            names.add(DrawFile.detail(n));
        }
        return names;
    }

    private static List<VoidRequestPart> requests(Draw draw) {
        return draw.requests().requests().stream().map(VoidRequestPart::of).toList();
    }

    static Optional<AnnouncedDraw> announced(Draw draw) {
        Draw living = living(draw);
        if (living instanceof CompletedDraw completed) {
            return Optional.of(completed.announced());
        }
        return living instanceof AnnouncedDraw announced ? Optional.of(announced) : Optional.empty();
    }
}
