package org.doublerandom.directory.domain.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** Counts, target by target in the order of their ids, the enterprises that belong to a base. */
public final class Census {
    private final AuthorityCode authority;
    private final BaseYear year;
    private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
    private long count;

    public Census(AuthorityCode authority, BaseYear year) {
        this.authority = authority;
        this.year = year;
    }

    public void consider(Target target) {
        if (target.facts().kind() == TargetKind.ENTERPRISE
                && Region.of(authority).covers(target.facts().area())
                && target.facts().registration().existedOn(year.asOf())) {
            ids.writeBytes((target.id().value() + "\n").getBytes(StandardCharsets.US_ASCII));
            count++;
        }
    }

    public EnterpriseBase base() {
        if (count == 0) {
            throw new BaseEmpty(year);
        }
        return new EnterpriseBase(authority, year, Region.of(authority), count, Digest.of(ids.toByteArray()));
    }
}
