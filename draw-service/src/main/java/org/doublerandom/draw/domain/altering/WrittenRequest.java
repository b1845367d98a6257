package org.doublerandom.draw.domain.altering;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a strike or a change as it is written down, in the store and, sealed, in facts: in plain values, for what is
 * asked is one of two types.
 *
 * @param struck absent of a change
 * @param recused pairs of inspector and target, with a blank between
 */
public record WrittenRequest(
        int number,
        String code,
        @Nullable String struck,
        List<String> recused,
        List<String> absent,
        String text,
        @Nullable String evidence,
        String by,
        Instant at) {

    public static WrittenRequest of(Request<Petition> request) {
        Petition petition = request.petition();
        Digest evidence = petition.grounds().evidence();
        return new WrittenRequest(
                request.number(),
                petition.code(),
                petition instanceof Strike strike ? strike.target().value() : null,
                petition instanceof Change change ? pairs(change) : List.of(),
                petition instanceof Change change
                        ? change.absent().stream().map(InspectorId::value).toList()
                        : List.of(),
                petition.grounds().text(),
                evidence == null ? null : evidence.hex(),
                request.by().value(),
                request.at());
    }

    private static List<String> pairs(Change change) {
        return change.recused().stream()
                .map(recusal -> recusal.inspector() + " " + recusal.target())
                .toList();
    }

    public Request<Petition> toRequest() {
        Grounds grounds = new Grounds(text, evidence == null ? null : new Digest(evidence));
        Petition petition = struck == null ? change(grounds) : strike(new TargetId(struck), grounds);
        return new Request<>(number, petition, new PersonId(by), at);
    }

    private Strike strike(TargetId target, Grounds grounds) {
        return new Strike(target, StrikeReason.valueOf(code), grounds);
    }

    private Change change(Grounds grounds) {
        List<Recusal> pairs = recused.stream()
                .map(pair -> pair.split(" "))
                .map(pair -> new Recusal(new InspectorId(pair[0]), new TargetId(pair[1])))
                .toList();
        List<InspectorId> inspectors = absent.stream().map(InspectorId::new).toList();
        return new Change(pairs, inspectors, ChangeReason.valueOf(code), grounds);
    }
}
