package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.refusal.DrawIsVoid;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.voiding.Refreezing;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;

/**
 * A draw given up by two persons, with a public reason: before its completion, or by law after it. Never reopened.
 *
 * @param digest of the record, as the next one names it: in the suite of the last announcement in the log
 * @param found secrets for whose loss it is void and that have turned up since, in the order in which they came
 * @param entries that were lost too and have turned up since, in the order in which they came
 */
public record VoidedDraw(
        Draw before,
        VoidRecord record,
        Digest digest,
        VoidDetail detail,
        Approval approval,
        List<Reveal> found,
        List<BroughtEntry> entries)
        implements Draw {
    public VoidedDraw {
        found = List.copyOf(found);
        entries = List.copyOf(entries);
    }

    /** As it became void. */
    public VoidedDraw(Draw before, VoidRecord record, Digest digest, VoidDetail detail, Approval approval) {
        this(before, record, digest, detail, approval, List.of(), List.of());
    }

    /** The request, who approved it, and when. */
    public record Approval(Request<VoidPetition> request, PersonId by, Instant at) {}

    static Changed<Draw> of(Draw before, Approval approval, RecordSeal seal) {
        return of(before, approval, seal, before.evidence(seal.suite()));
    }

    static Changed<Draw> of(Draw before, Approval approval, RecordSeal seal, Digest evidence) {
        VoidDetail detail = new VoidDetail(seal.salt(), evidence);
        VoidRecord record = new VoidRecord(
                before.basis().number(),
                seal.prev(),
                approval.request().petition().reason().name(),
                detail.digest(before.suite(seal.suite())),
                TwoPersons.of(approval.request().by(), approval.by()));
        VoidedDraw voided = new VoidedDraw(before, record, record.digest(seal.suite()), detail, approval);
        return Changed.to(voided, DrawVoided.of(voided));
    }

    public VoidReason reason() {
        return VoidReason.valueOf(record.reason());
    }

    /** Why it was given up, as it was approved. */
    public VoidPetition petition() {
        return approval.request().petition();
    }

    /** With which roster the next attempt is drawn, if not with the same. */
    public Optional<Relief> widening() {
        return Optional.ofNullable(petition().relief()).filter(Relief::widensRoster);
    }

    /** What has to be frozen anew before the next attempt, where roster or conflicts are lost. */
    public Optional<Refreezing> refreezing() {
        List<FileName> lost = petition().lost();
        return next().filter(next -> reason() == VoidReason.FILES && lost != null)
                .map(next -> new Refreezing(
                        next.plan().attempt(), lost, basis().scheme().slots()));
    }

    /** Whether nobody knows whom it drew: the next attempt is drawn from a whole frame that is frozen anew (protocol §6). */
    public boolean isPoolLost() {
        return refreezing().filter(anew -> anew.isOfPool()).isPresent();
    }

    @Override
    public Optional<DrawId> next() {
        return switch (reason()) {
            case GIVENUP -> Optional.of(id().again());
            case READINGS, INFEASIBLE, DEPOSIT, FILES, MISSING, LATE -> Optional.of(id().nextAttempt());
            default -> Optional.empty();
        };
    }

    /** Whom it drew, with readings that differ by each of them: a void lets nobody off, they are the next pool (protocol §6). */
    public Set<TargetId> primaries(Frame frame) {
        return new VoidOutcomes(known()).primaries(frame);
    }

    /** The files of what it would have come to: they follow from the frame and are not in its state (protocol §6). */
    public Set<DrawFile> outcomes() {
        if (!(before instanceof AnnouncedDraw announced)) {
            return Set.of();
        }
        boolean differ = isPoolLost() && announced.randomness().outcomes(announced) > 1;
        return VoidOutcomes.files(differ ? VoidReason.READINGS : reason(), new LateDeposit(this).outcomes());
    }

    /** The same with a secret that has turned up. */
    public VoidedDraw plus(Reveal reveal) {
        List<Reveal> more = new ArrayList<>(found);
        more.add(reveal);
        return new VoidedDraw(before, record, digest, detail, approval, more, entries);
    }

    /** The same with an entry that has turned up. */
    public VoidedDraw plus(BroughtEntry entry) {
        List<BroughtEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new VoidedDraw(before, record, digest, detail, approval, found, more);
    }

    /** With what is known of it by now. */
    private AnnouncedDraw known() {
        before.asAnnounced();
        return new LateDeposit(this).whole();
    }

    @Override
    public Changed<Draw> brought(SealedName name, Secret secret, Supplier<Frame> frame, Instant now) {
        return new LateDeposit(this).found(name, secret, frame, now);
    }

    /** The same where it is known already. */
    public VoidedDraw knowing(BroughtEntry entry) {
        return entries.contains(entry) ? this : plus(entry);
    }

    @Override
    public Changed<Draw> brought(BroughtEntry entry, Supplier<Frame> frame, Instant now) {
        return new LateDeposit(this).found(entry, frame, now);
    }

    /** @throws NoSuchFile of any but {@link #outcomes} */
    public String outcome(DrawFile file, Frame frame) {
        if (!outcomes().contains(file)) {
            throw new NoSuchFile(file.fileName(), files());
        }
        return new VoidOutcomes(known()).text(file, frame);
    }

    @Override
    public Set<DrawFile> files() {
        Set<DrawFile> files = Draw.super.files();
        files.addAll(outcomes());
        return files;
    }

    @Override
    public List<LogRecord> records() {
        List<LogRecord> records = new ArrayList<>(before.records());
        records.add(record);
        return List.copyOf(records);
    }

    @Override
    public List<String> details() {
        return before.details();
    }

    @Override
    public Kept kept() {
        return before.kept();
    }

    @Override
    public DrawState state() {
        return DrawState.VOIDED;
    }

    @Override
    public Requests<VoidPetition> requests() {
        return before.requests();
    }

    @Override
    public DrawBasis basis() {
        return before.basis();
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(DrawFile.class);
        texts.putAll(before.texts());
        if (before instanceof AnnouncedDraw announced) {
            // A void lets nobody off: it opens the secrets and every entry (protocol §6).
            texts.put(DrawFile.SEED, new AnnouncedVoid(announced).openedSeed());
            if (announced.readings() != null) {
                texts.put(DrawFile.READINGS, announced.readings().text());
            }
            if (!found.isEmpty() || new LateDeposit(this).outcomes() == 1) {
                texts.put(DrawFile.SEED_FOUND, new LateDeposit(this).seed());
            }
            if (!entries.isEmpty()) {
                texts.put(DrawFile.READINGS_FOUND, new LateDeposit(this).readings());
            }
        }
        texts.put(DrawFile.VOID, record.text());
        texts.put(DrawFile.VOID_DETAIL, detail.text());
        return texts;
    }

    @Override
    public Digest evidence(Suite log) {
        return detail.evidence();
    }

    @Override
    public Draw requestVoid(VoidPetition petition, Person officer, Instant now) {
        throw new DrawIsVoid(id());
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        throw new DrawIsVoid(id());
    }
}
