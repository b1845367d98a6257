package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.Area;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells about a target.
 *
 * @param industry null where the register has none, as of a product or a site
 * @param scopes the register's free words for what the target does (抽查对象), which the mapping turns into tags
 * @param register its number in a register, where it has one that is not its id
 */
public record TargetFacts(
        TargetKind kind,
        String name,
        String address,
        Area area,
        @Nullable IndustryCode industry,
        Registration registration,
        List<String> scopes,
        @Nullable RegisterNumber register) {
    /** What the register calls a sole proprietor who trades without a name. */
    public static final String WITHOUT_NAME = "（无字号）";

    public TargetFacts {
        scopes = List.copyOf(scopes);
    }

    /** Of whom no other number is known than its id. */
    public TargetFacts(
            TargetKind kind,
            String name,
            String address,
            Area area,
            @Nullable IndustryCode industry,
            Registration registration,
            List<String> scopes) {
        this(kind, name, address, area, industry, registration, scopes, null);
    }

    /** Whether its name tells it from others. */
    public boolean hasName() {
        return !Folded.of(name).equals(Folded.of(WITHOUT_NAME));
    }

    /** Whether an entry with the other facts may stand for this one, so that nobody is let off by a merger who may be inspected. */
    public boolean mayBeOneWith(TargetFacts standing) {
        return kind == standing.kind && (!registration.isOpen() || standing.registration.isOpen());
    }
}
