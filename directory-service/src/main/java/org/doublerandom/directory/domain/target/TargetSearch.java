package org.doublerandom.directory.domain.target;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for in the directory: a conjunction; what is null or empty demands nothing.
 *
 * @param kinds only these
 * @param name a part of the name, folded, of at least two characters
 * @param code the whole id, or the whole number in a register, folded
 * @param tag what it must have, by the mapping or by hand
 * @param industry the beginning of a GB/T 4754 code, with the section's letter
 * @param area the beginning of a division code
 */
public record TargetSearch(
        Set<TargetKind> kinds,
        @Nullable Folded name,
        @Nullable Folded code,
        @Nullable SoughtTag tag,
        @Nullable String industry,
        @Nullable String area,
        @Nullable TargetStatus status) {
    private static final Pattern INDUSTRY = Pattern.compile("[A-T][0-9]{0,4}");
    private static final Pattern AREA = Pattern.compile("[0-9]{1,12}");

    public TargetSearch {
        kinds = Set.copyOf(kinds);
        if (name != null && name.pairs().isEmpty()) {
            throw new MalformedValue("name", name.text(), "at least two characters");
        }
        if (industry != null && !INDUSTRY.matcher(industry).matches()) {
            throw new MalformedValue("industry", industry, "the beginning of a code of GB/T 4754, e.g. C14");
        }
        if (area != null && !AREA.matcher(area).matches()) {
            throw new MalformedValue("area", area, "1 to 12 digits");
        }
    }

    /** Everybody of these kinds, or of all if there are none. */
    public static TargetSearch ofKinds(Collection<TargetKind> kinds) {
        return new TargetSearch(Set.copyOf(kinds), null, null, null, null, null, null);
    }

    /** Whether it asks for more than kinds, so that counting whom it finds means reading them. */
    public boolean isNarrowed() {
        return name != null || code != null || tag != null || industry != null || area != null || status != null;
    }

    public boolean finds(Target target) {
        TargetFacts facts = target.facts();
        return (code != null || target.mergedInto() == null)
                && (kinds.isEmpty() || kinds.contains(facts.kind()))
                && (name == null || Folded.of(facts.name()).text().contains(name.text()))
                && (code == null || codesOf(target).contains(code.text()))
                && (tag == null || tag.isOf(target))
                && (industry == null || isOfIndustry(facts.industry(), industry))
                && (area == null || isIn(facts.area(), area))
                && (status == null || facts.registration().status() == status);
    }

    /** Under which a target is found, folded: its id, and its number in a register. */
    public static Set<String> codesOf(RegisteredTarget target) {
        RegisterNumber register = target.facts().register();
        String id = Folded.of(target.id().value()).text();
        return register == null
                ? Set.of(id)
                : Set.copyOf(List.of(id, register.foldedNumber().text()));
    }

    private static Set<String> codesOf(Target target) {
        return codesOf(new RegisteredTarget(target.id(), target.facts()));
    }

    private static boolean isOfIndustry(@Nullable IndustryCode industry, String prefix) {
        return industry != null && industry.value().startsWith(prefix);
    }

    private static boolean isIn(Area area, String prefix) {
        return area.code().startsWith(prefix);
    }
}
