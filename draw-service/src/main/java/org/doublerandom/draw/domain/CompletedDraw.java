package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.Alterations;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.derived.StruckFiles;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.voiding.VisitsHaveBegun;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A draw whose targets, teams and outcome are fixed for good, and bound by a record.
 *
 * @param alterations strikes and changes since; the outcome stays what was drawn
 * @param resultPublishedAt when the broker had acknowledged the record; before that nothing of the outcome is shown to anybody
 */
public record CompletedDraw(
        AnnouncedDraw announced,
        Outcome outcome,
        ResultRecord result,
        Instant completedAt,
        @Nullable Instant resultPublishedAt,
        Alterations alterations)
        implements Draw {

    static CompletedDraw of(AnnouncedDraw announced, Outcome outcome, Digest prev, Instant now) {
        Suite suite = announced.announcement().suite();
        ReadingsText readings = announced.readings();
        ResultRecord.Bound bound = new ResultRecord.Bound(
                announced.seedText().seed().value(),
                readings == null ? Digest.ZEROS : readings.digest(suite),
                outcome.saltedDigest(announced
                        .concealed()
                        .requireSalt(announced.announcement().number())),
                outcome.publicDigest());
        ResultRecord result = new ResultRecord(announced.basis().number(), prev, bound);
        return new CompletedDraw(announced, outcome, result, now, null, Alterations.NONE);
    }

    @Override
    public DrawBasis basis() {
        return announced.basis();
    }

    public SeedText seedText() {
        return announced.seedText();
    }

    /** How many places nobody could be found for; none but where an attempt before was infeasible, too. */
    public int openPlaces() {
        int places = announced.announcement().slots().size();
        return outcome.teams().byTarget().values().stream()
                .mapToInt(team -> places - team.size())
                .sum();
    }

    /** How many of the drawn stand for a visit that an earlier batch of the line left open; a later attempt draws its own batch. */
    public int struckBefore() {
        StratumRule struck = StruckFiles.OPEN.rule();
        return basis().scheme().strata().contains(struck)
                ? 0
                : outcome.sample().strata().stream()
                        .filter(stratum -> stratum.code().equals(struck.code()))
                        .mapToInt(stratum -> stratum.primaries().size())
                        .sum();
    }

    @Override
    public List<SelectionPage> pages() {
        return outcome.pages();
    }

    @Override
    public Changed<Draw> resultPublished(List<NamedPage> named, Instant acknowledgedAt) {
        if (resultPublishedAt != null) {
            return Changed.to(this);
        }
        List<Object> drawn = new ArrayList<>();
        named.forEach(page -> drawn.add(TargetsSelected.of(this, page)));
        return new Changed<>(
                new CompletedDraw(announced, outcome, result, completedAt, acknowledgedAt, alterations), drawn);
    }

    @Override
    public List<LogRecord> records() {
        List<LogRecord> records = new ArrayList<>(List.of(announced.announcement(), result));
        records.addAll(alterations.records());
        return List.copyOf(records);
    }

    @Override
    public Kept kept() {
        return announced.kept();
    }

    @Override
    public DrawState state() {
        return DrawState.COMPLETED;
    }

    @Override
    public Requests<VoidPetition> requests() {
        return announced.requests();
    }

    /** A witness who repeats the entry that counted is answered as before. */
    @Override
    public Changed<Draw> enter(Person witness, SeenDice seen, Salt salt, Instant now) {
        basis().duties().requireWitness(witness);
        ReadingsText readings = announced.readings();
        if (readings == null || !readings.has(witness.id(), seen)) {
            throw new DrawIsNotAnnounced(id());
        }
        return Changed.to(this);
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(announced.texts());
        if (resultPublishedAt != null) {
            texts.put(DrawFile.SEED, seedText().text());
            texts.put(DrawFile.RESULT, result.text());
            texts.put(DrawFile.OUTCOME, outcome.publicText());
            texts.put(DrawFile.OUTCOME_FULL, outcome.fullText());
            texts.put(
                    DrawFile.OUTCOME_SALT,
                    Objects.requireNonNull(announced.concealed().salt()).hex() + "\n");
        }
        return texts;
    }

    @Override
    public List<String> details() {
        return alterations.done().stream()
                .map(alteration -> alteration.detail().text())
                .toList();
    }

    @Override
    public CompletedDraw asCompleted() {
        if (resultPublishedAt == null) {
            throw new DrawIsNotCompleted(id());
        }
        return this;
    }

    /** Who is inspected and by whom, after all strikes and changes so far. */
    public SortedMap<TargetId, List<InspectorId>> teams() {
        return alterations.teams(outcome.teams().byTarget());
    }

    /** The draw officer asks for a strike or a change. */
    public CompletedDraw requestAlteration(Petition petition, Person officer, Instant now) {
        DrawBasis acted = basis().actedBy(officer, announced.witnesses());
        petition.requireFits(teams());
        AnnouncedDraw by = announced.with(acted, announced.randomness(), announced.requests());
        return with(by, alterations.asked(petition, officer.id(), now));
    }

    /**
     * The request that the approver may approve now.
     *
     * @throws org.doublerandom.draw.domain.altering.AlterationStands if it was approved before
     */
    public Request<Petition> approvable(int number, Class<? extends Petition> kind, Person approver) {
        Request<Petition> request = alterations.waiting(number, kind);
        basis().requireSecondPerson(approver, request.by(), announced.witnesses());
        return request;
    }

    /** What a request comes to; nobody sees it before it is approved. */
    public AlteredDraw altered(Request<Petition> request, AlteringInputs inputs) {
        return AlteredDraw.of(this, request, inputs);
    }

    /** Approved, the alteration stands: its record is in the log, and who visits whom is told. */
    public Changed<Draw> alter(
            AlteredDraw altered, PersonId approver, DirectoryFacts names, RecordSeal seal, Instant now) {
        Alteration alteration = altered.approved(approver, seal, now);
        CompletedDraw after = altered(alteration);
        Digest digest = alteration.record().digest(seal.suite());
        return Changed.to(
                after, new DrawAltered(id(), after.alterations.done().size(), alteration, digest), altered.told(names));
    }

    /** The same after one more alteration. */
    public CompletedDraw altered(Alteration alteration) {
        return with(announced, alterations.plus(alteration));
    }

    /** The same with what was asked for of it since. */
    public CompletedDraw with(AnnouncedDraw acted) {
        return with(acted, alterations);
    }

    private CompletedDraw with(AnnouncedDraw acted, Alterations more) {
        return new CompletedDraw(acted, outcome, result, completedAt, resultPublishedAt, more);
    }

    @Override
    public Digest evidence(Suite log) {
        return announced.evidence(log);
    }

    @Override
    public CompletedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        return new VoidByLaw(this).requested(petition, officer, now);
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        return new VoidByLaw(this).approved(request, approver, seal, now);
    }

    @Override
    public CompletedDraw unvisited(VisitsSoFar visits) {
        if (!visits.begun().isEmpty()) {
            throw new VisitsHaveBegun(visits.begun().size());
        }
        return this;
    }
}
