package org.doublerandom.draw.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.deposit.CommitmentIsMissing;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsMissing;
import org.doublerandom.draw.domain.deposit.PartyHasCommitted;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.deposit.PartyOfAnotherOrganisation;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.AnnouncedAfterClose;
import org.doublerandom.draw.domain.refusal.CloseIsTooFar;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Suite;

/**
 * A draw whose serial is reserved and whose frame is fixed; the parties leave their secrets. It ends in an announcement or in a void
 * record.
 */
public record OpenedDraw(DrawBasis basis, Concealed concealed, Requests<VoidPetition> requests) implements Draw {
    // Between publication and close (protocol §5); the publication comes later than the announcement.
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final String WINDOW_IS_OVER = "检查时间已过，未发布抽取公告";

    public static OpenedDraw open(Attempt attempt, Opening opening, Frame frame) {
        attempt.scheme().terms();
        Duties duties = attempt.dutiesOf(opening.officer());
        return new OpenedDraw(attempt.basis(opening.serial(), frame, duties), opening.concealed(), Requests.none());
    }

    /** So that a batch whose files do not come can end, with its serial, by two persons (protocol §6). */
    public static OpenedDraw withoutFiles(Attempt attempt, Opening opening, FrameRoots roots) {
        attempt.scheme().terms();
        Duties duties = attempt.dutiesOf(opening.officer());
        return new OpenedDraw(
                attempt.basisWithoutFiles(opening.serial(), roots, duties), opening.concealed(), Requests.none());
    }

    /** Opened by nobody, so that it can lapse: its batch was not announced within its window. */
    public static OpenedDraw forgotten(Attempt attempt, long serial, Concealed concealed, FrameRoots roots) {
        Duties duties = attempt.batch().duties(attempt.officers());
        return new OpenedDraw(attempt.basisWithoutFiles(serial, roots, duties), concealed, Requests.none());
    }

    /** With both seals of each secret, made to be announced with it. */
    public OpenedDraw sealed(Seals twice) {
        return new OpenedDraw(basis, concealed.sealed(twice), requests);
    }

    /** Nothing is announced that the service has no key for. */
    private void requireOpen() {
        if (!concealed.lost().isEmpty()) {
            throw SealDoesNotOpen.of(concealed.lost());
        }
    }

    /** The parties that the scheme names and that have left neither secret nor, where that comes later, commitment yet. */
    public List<PartyName> missing() {
        return basis.scheme().parties().stream()
                .filter(party -> !concealed.parties().contains(party) && !isPledged(party))
                .toList();
    }

    private boolean isPledged(PartyName party) {
        return concealed.pledges().stream().anyMatch(pledge -> pledge.party().equals(party));
    }

    @Override
    public Changed<Draw> commit(PartyName party, Digest commitment, Person person) {
        Duties duties = basis.duties().depositedBy(person, basis.scheme().witnesses());
        PartyOfAnotherOrganisation.requireNone(person, party);
        requireGrade(Grade.L1);
        requireNamed(party);
        Pledge pledge = new Pledge(party, commitment, person.id());
        if (concealed.pledges().contains(pledge)) {
            return Changed.to(this);
        }
        if (isPledged(party)) {
            throw new PartyHasCommitted(party);
        }
        return Changed.to(new OpenedDraw(basis.by(duties), concealed.plus(pledge), requests));
    }

    private void requireNamed(PartyName party) {
        if (!basis.scheme().parties().contains(party)) {
            throw new PartyIsNotNamed(party, basis.scheme().parties());
        }
    }

    private void requireGrade(Grade expected) {
        if (basis.grade() != expected) {
            throw new StepOfAnotherGrade(id(), basis.grade());
        }
    }

    @Override
    public Changed<Draw> deposit(Secret secret, Digest commitment, Person depositor) {
        Duties duties = basis.duties().depositedBy(depositor, basis.scheme().witnesses());
        PartyName party = new PartyName(depositor.authority().value());
        requireGrade(Grade.LD);
        requireNamed(party);
        Deposit deposit = new Deposit(party, secret, depositor.id());
        if (!deposit.commitment(basis.roots().suite(), basis.number())
                .commitment()
                .equals(commitment)) {
            throw new CommitmentIsOfAnotherSecret(party);
        }
        if (concealed.parties().contains(party)) {
            return repeated(deposit);
        }
        return Changed.to(new OpenedDraw(basis.by(duties), concealed.plus(deposit), requests));
    }

    /** The same again changes nothing; another secret does not take the place of one that was left. */
    private Changed<Draw> repeated(Deposit deposit) {
        if (!concealed.deposits().contains(deposit)) {
            throw new PartyHasDeposited(deposit.party());
        }
        return Changed.to(this);
    }

    /** Binds all inputs, and the record published before, so the loser of a race binds again. */
    public Changed<Draw> announce(Person officer, Instant now, Instant close, LogHead head) {
        DrawBasis acted = basis.actedBy(officer, Set.of());
        if (!basis.hasFiles()) {
            throw new FrameNotReady(id());
        }
        requireClose(now, close);
        requireNobodyMissing();
        requireOpen();
        Announcement announcement = new Announcement(
                basis.number(),
                head.prev(basis.roots().suite()),
                basis.roots(),
                basis.allocation(),
                basis.scheme().slots(),
                basis.scheme().reservePercent(),
                concealed.commitments(basis.roots().suite(), basis.number()),
                close,
                beacons());
        AnnouncedDraw announced = AnnouncedDraw.of(new OpenedDraw(acted, concealed, requests), announcement, now);
        return Changed.to(announced, DrawAnnounced.of(announced));
    }

    /** In grade L1 nothing but the parties' secrets. */
    private List<Beacon> beacons() {
        return basis.grade() == Grade.L1
                ? List.of()
                : List.of(Beacon.dice(basis.number().serial()));
    }

    private static void requireClose(Instant now, Instant close) {
        if (!now.isBefore(close)) {
            throw new AnnouncedAfterClose(now, close);
        }
        Instant latest = now.plus(LONGEST);
        if (close.isAfter(latest)) {
            throw new CloseIsTooFar(close, latest);
        }
    }

    private void requireNobodyMissing() {
        List<PartyName> missing = missing();
        if (!missing.isEmpty()) {
            throw basis.grade() == Grade.L1 ? new CommitmentIsMissing(missing) : new DepositIsMissing(missing);
        }
    }

    @Override
    public OpenedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        petition.requireReason(facts(now));
        DrawBasis acted = basis.actedBy(officer, Set.of());
        return new OpenedDraw(acted, concealed, requests.instead(petition, officer.id(), now));
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        Request<VoidPetition> approved = requests.numbered(request);
        basis.requireApproverOfVoid(approver, approved.by(), Set.of());
        approved.petition().requireReason(facts(now));
        return VoidedDraw.of(this, new VoidedDraw.Approval(approved, approver.id(), now), seal);
    }

    /**
     * The last day on which a first attempt may be announced; it lapses with its window. Empty of later attempts: whom the one
     * before drew is let off by no calendar (protocol §6).
     */
    public Optional<LocalDate> lastDay() {
        return basis.number().plan().attempt() == 1
                ? Optional.of(basis.scheme().mandate().to())
                : Optional.empty();
    }

    /**
     * Its window is over: it ends by those who approved and released the batch, without anybody asking (protocol §6).
     *
     * @throws VoidReasonDoesNotFit as long as the window lasts, and of later attempts
     */
    public Changed<Draw> lapse(RecordSeal seal, Instant now) {
        VoidPetition petition = VoidPetition.of(VoidReason.LAPSED, WINDOW_IS_OVER, null);
        petition.requireReason(facts(now));
        OpenedDraw asked = new OpenedDraw(
                basis, concealed, requests.plus(petition, basis.duties().releaser(), now));
        return VoidedDraw.of(
                asked,
                new VoidedDraw.Approval(asked.requests.last(), basis.duties().approver(), now),
                seal);
    }

    /** Before its first announcement a batch may end; a later attempt may only be opened anew (protocol §6). */
    private Set<VoidReason> facts(Instant now) {
        Set<VoidReason> facts = EnumSet.of(VoidReason.GIVENUP);
        lastDay()
                .ifPresent(last ->
                        facts.add(OfficialDay.of(now).isAfter(last) ? VoidReason.LAPSED : VoidReason.WITHDRAWN));
        return facts;
    }

    @Override
    public Digest evidence(Suite log) {
        FrameRoots roots = basis.roots();
        return roots.areNeverFrozen() ? Digest.ZEROS : log.of(roots.lines());
    }

    /** Nothing is public yet but that the serial is in use. */
    @Override
    public Map<DrawFile, String> texts() {
        return Map.of();
    }

    @Override
    public List<LogRecord> records() {
        return List.of();
    }

    @Override
    public Kept kept() {
        return new Kept(concealed, basis.duties().officers(), requests);
    }

    @Override
    public DrawState state() {
        return DrawState.OPENED;
    }

    @Override
    public OpenedDraw asOpened() {
        return this;
    }
}
