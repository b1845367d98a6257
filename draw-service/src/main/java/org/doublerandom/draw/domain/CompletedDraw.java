package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.Selection;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidRequests;
import org.doublerandom.draw.domain.voiding.VoidSeal;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.Reading;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** A draw whose targets, teams and outcome are fixed for good. */
public record CompletedDraw(AnnouncedDraw announced, Outcome outcome, Instant completedAt) implements Draw {

    @Override
    public DrawBasis basis() {
        return announced.basis();
    }

    public SeedText seedText() {
        return announced.seedText();
    }

    /** The drawn with their teams, by id: neither ranks nor strata, nor anything ordered by them (protocol §11). */
    public List<Selection> selections() {
        return outcome.sample().primaries().stream()
                .map(target -> new Selection(target, outcome.teams().of(target)))
                .toList();
    }

    @Override
    public List<SelectionPage> pages() {
        return SelectionPage.of(selections());
    }

    /** In the order in which it is told: the selections page by page, then the completion. */
    @Override
    public Changed<Draw> told(List<NamedPage> named) {
        List<Object> events = new ArrayList<>();
        named.forEach(page -> events.add(TargetsSelected.of(this, page)));
        events.add(DrawCompleted.of(this));
        return new Changed<>(this, events);
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
    public Draw enter(Person witness, DiceThrows diceThrows, Digest announcementSeen) {
        basis().duties().requireWitness(witness);
        Reading reading = new Reading(witness.id(), diceThrows, announcementSeen);
        if (!announced.readings().entries().contains(reading)) {
            throw new DrawIsNotAnnounced(id());
        }
        return this;
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(announced.texts());
        texts.put(DrawFile.SEED, seedText().text());
        texts.put(DrawFile.OUTCOME, outcome.publicText());
        texts.put(DrawFile.OUTCOME_FULL, outcome.fullText());
        return texts;
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
