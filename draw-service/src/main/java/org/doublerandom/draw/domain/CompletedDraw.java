package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidRequests;
import org.doublerandom.draw.domain.voiding.VoidSeal;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/**
 * A draw whose targets, teams and outcome are fixed for good, and bound by a record.
 *
 * @param resultPublishedAt when the broker had acknowledged the record; before that nothing of the outcome is shown to anybody
 */
public record CompletedDraw(
        AnnouncedDraw announced,
        Outcome outcome,
        ResultRecord result,
        Instant completedAt,
        @Nullable Instant resultPublishedAt)
        implements Draw {

    static CompletedDraw of(AnnouncedDraw announced, Outcome outcome, Digest prev, Instant now) {
        Suite suite = announced.announcement().suite();
        ReadingsText readings = Objects.requireNonNull(announced.readings(), "readings of a draw with an outcome");
        ResultRecord.Bound bound = new ResultRecord.Bound(
                announced.seedText().seed().value(),
                readings.digest(suite),
                outcome.saltedDigest(announced.concealed().salt()),
                outcome.publicDigest());
        ResultRecord result = new ResultRecord(announced.basis().number(), prev, bound);
        return new CompletedDraw(announced, outcome, result, now, null);
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
        return new Changed<>(new CompletedDraw(announced, outcome, result, completedAt, acknowledgedAt), drawn);
    }

    @Override
    public List<LogRecord> records() {
        return List.of(announced.announcement(), result);
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
    public VoidRequests requests() {
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
        }
        return texts;
    }

    @Override
    public Digest evidence() {
        return announced.evidence();
    }

    @Override
    public Draw requestVoid(VoidPetition petition, Person officer, Instant now) {
        throw new CompletedDrawIsFinal(id());
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, VoidSeal seal, Instant now) {
        throw new CompletedDrawIsFinal(id());
    }
}
