package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.values.Digest;
import org.doublerandom.values.EditedMeanwhile;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** Answers with the signatures under them; other answers, and the signatures are void. */
public record Sheet(
        Answers answers,
        List<InspectorSignature> inspectors,
        @Nullable TargetSignature target) {

    public static final Sheet EMPTY = new Sheet(Answers.NONE, List.of(), null);

    public Sheet {
        inspectors = List.copyOf(inspectors);
    }

    /**
     * @param seen digest of the answers that the person had before the eyes
     * @throws EditedMeanwhile when a colleague has answered since
     */
    public Sheet answer(Checklist checklist, Digest seen, Answers given) {
        // What was taken before guides said how they are answered stays, and may be sent again.
        if (given.equals(answers)) {
            return this;
        }
        given.requireAskedBy(checklist);
        if (!seen.equals(digest())) {
            throw new EditedMeanwhile(seen.hex(), digest().hex());
        }
        return new Sheet(given, List.of(), null);
    }

    public Sheet sign(Checklist checklist, PersonId inspector, Instant at) {
        answers.requireComplete(checklist);
        if (inspectors.stream().anyMatch(signature -> signature.person().equals(inspector))) {
            throw new AlreadySigned();
        }
        List<InspectorSignature> more = new ArrayList<>(inspectors);
        more.add(new InspectorSignature(inspector, digest(), at));
        return new Sheet(answers, more, target);
    }

    public Sheet signTarget(Checklist checklist, TargetSignature signature) {
        answers.requireComplete(checklist);
        if (target != null) {
            throw new AlreadySigned();
        }
        return new Sheet(answers, inspectors, signature);
    }

    /** Without the signatures of those who are not on the team any more. */
    public Sheet signedBy(Team team) {
        return new Sheet(
                answers,
                inspectors.stream()
                        .filter(signature -> team.includes(signature.person()))
                        .toList(),
                target);
    }

    public Digest digest() {
        return answers.digest();
    }

    public void requireComplete(Checklist checklist) {
        answers.requireComplete(checklist);
        if (inspectors.size() < Team.AT_LEAST || target == null) {
            throw new SignatureMissing(inspectors.size(), target != null);
        }
    }
}
