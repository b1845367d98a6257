package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.directory.domain.target.Traits;
import org.doublerandom.values.Digest;

/**
 * A target in the register of a night: {@code id TAB area TAB status TAB tags TAB class digest}.
 *
 * <p>It tells all that a batch's filter can ask for, so that nobody leaves a frame by a change that a register does not show.
 * No name and no address: an id is the number under which the state registers a business.
 */
public record RegisterLine(TargetId id, Traits traits, TargetStatus status, Digest classDigest) {
    private static final int FIELDS = 5;
    private static final String OPEN = "-";
    // No tag of the vocabulary holds an equals sign.
    private static final String KIND = "kind=";
    private static final String INDUSTRY = "industry=";
    private static final String REGISTERED = "registered=";

    static RegisterLine of(Target target, TagMapping mapping, Salt salt, CreditClass creditClass) {
        return new RegisterLine(
                target.id(),
                Traits.of(target, mapping),
                target.facts().registration().status(),
                salt.hide(creditClass));
    }

    /** @param line as {@link #text} wrote it */
    public static RegisterLine parse(String line) {
        String[] fields = line.split("\t", FIELDS);
        Set<Tag> tags = new TreeSet<>();
        for (String tag : fields[3].split(",")) {
            if (tag.indexOf('=') < 0) {
                tags.add(new Tag(tag));
            }
        }
        Traits traits = new Traits(
                TargetKind.of(required(fields[3], KIND)),
                marked(fields[3], INDUSTRY).map(IndustryCode::new).orElse(null),
                tags,
                new Area(fields[1]),
                LocalDate.parse(required(fields[3], REGISTERED)));
        TargetStatus status = fields[2].equals(OPEN) ? TargetStatus.OPEN : TargetStatus.valueOf(fields[2]);
        return new RegisterLine(new TargetId(fields[0]), traits, status, new Digest(fields[4]));
    }

    private static String required(String tags, String mark) {
        return marked(tags, mark)
                .orElseThrow(() -> new IllegalArgumentException(
                        "tags: '" + tags + "' (expected: one that begins with " + mark + ")"));
    }

    private static Optional<String> marked(String tags, String mark) {
        return Stream.of(tags.split(","))
                .filter(tag -> tag.startsWith(mark))
                .map(tag -> tag.substring(mark.length()))
                .findFirst();
    }

    public String text() {
        Set<String> tags = new TreeSet<>();
        traits.tags().forEach(tag -> tags.add(tag.value()));
        tags.add(KIND + traits.kind().name());
        IndustryCode industry = traits.industry();
        if (industry != null) {
            tags.add(INDUSTRY + industry.value());
        }
        tags.add(REGISTERED + traits.registeredOn());
        return String.join(
                "\t",
                id.value(),
                traits.area().code(),
                status == TargetStatus.OPEN ? OPEN : status.name(),
                String.join(",", tags),
                classDigest.hex());
    }
}
