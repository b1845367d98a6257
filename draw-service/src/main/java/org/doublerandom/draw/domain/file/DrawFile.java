package org.doublerandom.draw.domain.file;

import static org.doublerandom.draw.domain.file.Disclosure.OPEN;
import static org.doublerandom.draw.domain.file.Disclosure.PSEUDONYMOUS;
import static org.doublerandom.draw.domain.file.Disclosure.SEALED;
import static org.doublerandom.draw.domain.file.Disclosure.SMALL_NUMBERS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * A file of a draw that can be fetched, and in which modes of disclosure everybody may read it; in all others it is for auditors
 * of the authority (protocol §11). This is the one table of who gets what.
 */
public enum DrawFile {
    ANNOUNCEMENT(OPEN, SEALED, PSEUDONYMOUS),
    POOL(OPEN, SEALED, PSEUDONYMOUS),
    SCHEME(OPEN, SEALED, PSEUDONYMOUS, SMALL_NUMBERS),
    SEED(OPEN, PSEUDONYMOUS),
    SEED_FOUND(OPEN, PSEUDONYMOUS),
    READINGS(OPEN, SEALED, PSEUDONYMOUS),
    READINGS_FOUND(OPEN, SEALED, PSEUDONYMOUS),
    SEALS(OPEN, SEALED, PSEUDONYMOUS),
    RESULT(OPEN, SEALED, PSEUDONYMOUS),
    OUTCOME(OPEN, PSEUDONYMOUS),
    OUTCOME_1(OPEN, PSEUDONYMOUS),
    OUTCOME_2(OPEN, PSEUDONYMOUS),
    OUTCOME_3(OPEN, PSEUDONYMOUS),
    VOID(OPEN, SEALED, PSEUDONYMOUS, SMALL_NUMBERS),
    VOID_DETAIL(OPEN, SEALED, PSEUDONYMOUS, SMALL_NUMBERS),
    ROSTER(),
    CONFLICTS(),
    OUTCOME_FULL(),
    OUTCOME_1_FULL(),
    OUTCOME_2_FULL(),
    OUTCOME_3_FULL(),
    OUTCOME_SALT();

    private final Set<Disclosure> modes;

    DrawFile(Disclosure... modes) {
        this.modes = Set.of(modes);
    }

    public boolean isPublic(Disclosure now) {
        return modes.contains(now);
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

    public void requirePublic(Disclosure now) {
        if (!isPublic(now)) {
            throw new FileIsForAuditors(fileName());
        }
    }

    /** What is not public is personal data: for auditors of the authority. */
    public void requireReader(Person reader, AuthorityCode authority, Disclosure now) {
        if (!isPublic(now)) {
            reader.require(Role.AUDITOR);
            reader.requireOf(authority);
        }
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
