package org.doublerandom.draw.domain.file;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** A file of a draw that can be fetched, and whether everybody may see it (protocol §11, mode OPEN). */
public enum DrawFile {
    ANNOUNCEMENT(true),
    POOL(true),
    SCHEME(true),
    SEED(true),
    READINGS(true),
    SEALS(true),
    RESULT(true),
    OUTCOME(true),
    OUTCOME_1(true),
    OUTCOME_2(true),
    OUTCOME_3(true),
    VOID(true),
    VOID_DETAIL(true),
    ROSTER(false),
    CONFLICTS(false),
    OUTCOME_FULL(false),
    OUTCOME_1_FULL(false),
    OUTCOME_2_FULL(false),
    OUTCOME_3_FULL(false),
    OUTCOME_SALT(false);

    private final boolean isPublic;

    DrawFile(boolean isPublic) {
        this.isPublic = isPublic;
    }

    public boolean isPublic() {
        return isPublic;
    }

    /** Whether it is what a draw came to, or would have come to. */
    public boolean isOutcome() {
        return name().startsWith(OUTCOME.name());
    }

    public static Optional<DrawFile> named(String fileName) {
        return Stream.of(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    /** Of the how-manieth strike or change, from 1: for auditors. */
    public static String detail(int n) {
        return "detail-" + n + ".txt";
    }

    /**
     * All files of a draw that has such texts: its scheme if that is fixed, and those of the frame with the announcement that
     * binds them.
     */
    public static Set<DrawFile> beside(Set<DrawFile> texts, boolean isSchemeFixed) {
        Set<DrawFile> files = EnumSet.noneOf(DrawFile.class);
        files.addAll(texts);
        if (isSchemeFixed) {
            files.add(SCHEME);
        }
        if (files.contains(ANNOUNCEMENT)) {
            files.addAll(Set.of(POOL, ROSTER, CONFLICTS));
        }
        return files;
    }

    /** @throws NoSuchFile if it is none of these */
    public void requireAmong(Set<DrawFile> files) {
        if (!files.contains(this)) {
            throw new NoSuchFile(fileName(), files);
        }
    }

    public void requirePublic() {
        if (!isPublic) {
            throw new FileIsForAuditors(fileName());
        }
    }

    /** What is not public is personal data: for auditors of the authority. */
    public void requireReader(Person reader, AuthorityCode authority) {
        if (!isPublic) {
            reader.require(Role.AUDITOR);
            reader.requireOf(authority);
        }
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
