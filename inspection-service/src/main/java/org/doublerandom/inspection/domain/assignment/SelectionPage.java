package org.doublerandom.inspection.domain.assignment;

import java.time.Instant;
import java.util.List;
import org.doublerandom.inspection.domain.guide.Guides;

/** A page of what a draw has selected, with all that its inspections have in common. */
public record SelectionPage(
        DrawId draw,
        BatchId batch,
        Authority authority,
        Department department,
        Window window,
        List<SelectedItem> items,
        List<Selection> selections) {

    public SelectionPage {
        items = List.copyOf(items);
        selections = List.copyOf(selections);
    }

    /** One assignment a selection; the same page gives the same ids however often it arrives. */
    public List<Assignment> assignments(Guides guides, NoticeCodes codes, Instant now) {
        Checklist checklist =
                new Checklist(items.stream().map(item -> item.with(guides)).toList());
        return selections.stream()
                .map(selection -> assignment(selection, checklist, codes, now))
                .toList();
    }

    private Assignment assignment(Selection selection, Checklist checklist, NoticeCodes codes, Instant now) {
        TargetId target = selection.target().id();
        InspectionId id = InspectionId.of(draw, target, department);
        return new Assignment(
                id,
                VisitId.of(draw, target),
                draw,
                batch,
                authority,
                department,
                window,
                selection.target(),
                selection.team(),
                checklist,
                codes.of(id).digest(),
                now);
    }
}
