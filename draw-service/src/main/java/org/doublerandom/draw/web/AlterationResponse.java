package org.doublerandom.draw.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Strikes and changes of a draw.
 *
 * @param stand in the order of the log, as the public records say it
 * @param requests those that wait; whom they recuse is for those who ask, approve and audit
 */
record AlterationResponse(List<Standing> stand, @Nullable List<Asked> requests) {

    record Standing(int n, String kind, String reason, String digest, Instant at) {
        static Standing of(int n, Alteration alteration, CompletedDraw draw) {
            return new Standing(
                    n,
                    alteration.record() instanceof StrikeRecord ? "strike" : "change",
                    alteration.record().reason(),
                    alteration
                            .record()
                            .digest(draw.announced().announcement().suite())
                            .hex(),
                    alteration.at());
        }
    }

    record Asked(
            int number,
            String kind,
            String reason,
            @Nullable String target,
            List<String> recused,
            List<String> absent,
            String text,
            String by,
            Instant at) {
        static Asked of(Request<Petition> request) {
            WrittenRequest written = WrittenRequest.of(request);
            return new Asked(
                    written.number(),
                    request.petition() instanceof Strike ? "strike" : "change",
                    written.code(),
                    written.struck(),
                    written.recused(),
                    written.absent(),
                    written.text(),
                    written.by(),
                    written.at());
        }
    }

    static AlterationResponse of(CompletedDraw draw, boolean mayDecide) {
        List<Alteration> done = draw.alterations().done();
        List<Standing> stand = new ArrayList<>();
        for (Alteration alteration : done) {
            stand.add(Standing.of(stand.size() + 1, alteration, draw));
        }
        return new AlterationResponse(
                stand,
                mayDecide ? draw.alterations().open().stream().map(Asked::of).toList() : null);
    }
}
