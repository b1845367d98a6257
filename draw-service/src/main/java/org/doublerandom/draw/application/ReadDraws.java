package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEntry;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.duties.AuthorityCode;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.LogEntry;
import org.doublerandom.starter.UseCase;

/** Looks up draws and the logs of authorities. */
@UseCase
public class ReadDraws {
    private final Draws draws;

    ReadDraws(Draws draws) {
        this.draws = draws;
    }

    public Draw draw(DrawId id) {
        return draws.get(id);
    }

    public List<DrawEntry> drawsOf(AuthorityCode authority) {
        return draws.of(authority);
    }

    public List<LogEntry> logOf(AuthorityCode authority) {
        return draws.logOf(authority);
    }
}
