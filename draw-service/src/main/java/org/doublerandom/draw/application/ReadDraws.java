package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEntry;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Looks up draws and the logs of authorities. */
@UseCase
public class ReadDraws {
    private final Draws draws;

    ReadDraws(Draws draws) {
        this.draws = draws;
    }

    public Draw draw(DrawId id, Person reader) {
        return draws.get(id).seenBy(reader);
    }

    public Page<DrawEntry> drawsOf(AuthorityCode authority, PageRequest page) {
        return draws.of(authority, page);
    }

    /** Its serials that have no record yet, by number: whoever opens one cannot make it unseen (protocol §5). */
    public List<DrawNumber> openOf(AuthorityCode authority) {
        return draws.open(authority);
    }

    public Page<LogEntry> logOf(AuthorityCode authority, PageRequest page) {
        return draws.logOf(authority, page);
    }
}
