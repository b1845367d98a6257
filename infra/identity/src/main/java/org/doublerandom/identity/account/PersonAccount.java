package org.doublerandom.identity.account;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.identity.password.PasswordLink;
import org.jspecify.annotations.Nullable;

/**
 * The account of a person.
 *
 * <p>It is made by administrators or taken over from the file, and changes by both: the file gives and takes what it
 * says otherwise than before, and nothing else. It is disabled or struck off, never removed.
 *
 * @param person opaque id that all records name
 * @param login the name to sign in with, in small letters; none while it is struck off, so that another may have it
 * @param org code of the authority
 * @param edition how often name or unit were changed
 */
public record PersonAccount(
        String person,
        @Nullable String login,
        String org,
        Profile profile,
        List<String> roles,
        Credentials credentials,
        Standing standing,
        @Nullable Seed seed,
        List<Notice> notices,
        int edition) {
    private static final int NOTICES = 100;

    public PersonAccount {
        roles = List.copyOf(roles);
        notices = List.copyOf(notices.subList(Math.max(0, notices.size() - NOTICES), notices.size()));
    }

    /** One that an administrator makes: without a password, and with a link to set it. */
    public static PersonAccount created(
            String person,
            String login,
            String org,
            Profile profile,
            List<String> roles,
            Credentials credentials,
            Notice notice) {
        return new PersonAccount(
                person,
                login,
                org,
                profile,
                roles,
                credentials,
                Standing.madeAt(notice.at()),
                null,
                List.of(notice),
                0);
    }

    /**
     * One that the file has.
     *
     * @param since null: as far back as anybody knows
     */
    public static PersonAccount seeded(String person, String org, Seed seed, @Nullable Instant since) {
        return new PersonAccount(
                person,
                seed.username(),
                org,
                seed.profile(),
                seed.roles(),
                new Credentials(seed.password(), null, null),
                Standing.madeAt(since),
                seed,
                List.of(),
                0);
    }

    /** Whether its person may sign in, given the password. */
    public boolean isInForce() {
        return standing.isInForce() && credentials.password() != null;
    }

    /** Whether its person administers the system at present. */
    public boolean isAdministrator() {
        return isInForce() && roles.contains(AccountRoles.ADMINISTRATOR);
    }

    public boolean takesTwo() {
        return AccountRoles.takeTwo(roles);
    }

    public PersonAccount changed(Profile other, Notice notice) {
        return new PersonAccount(
                person, login, org, other, roles, credentials, standing, seed, plus(notice), edition + 1);
    }

    public PersonAccount disabled(Notice notice) {
        return with(roles, credentials, standing.disabled(true), plus(notice));
    }

    /** With all that it had before. */
    public PersonAccount enabled(Notice notice) {
        return with(roles, credentials, standing.disabled(false), plus(notice));
    }

    public PersonAccount granted(Notice notice) {
        Set<String> gained = minus(notice.roles(), roles);
        return gained.isEmpty()
                ? this
                : with(
                        union(roles, gained),
                        credentials,
                        standing.since(AccountRoles.takeTwo(gained) ? notice.at() : null),
                        plus(notice));
    }

    public PersonAccount withdrawn(Notice notice) {
        List<String> left = List.copyOf(minus(roles, notice.roles()));
        return left.size() == roles.size() ? this : with(left, credentials, standing, plus(notice));
    }

    /** The directory has the person as an inspector who may inspect. */
    public PersonAccount certified() {
        return with(roles, credentials, standing.certified(true), notices);
    }

    /** The directory has the person as one no more. */
    public PersonAccount certifiedNoMore(Notice notice) {
        PersonAccount left = withdrawn(notice);
        return left.with(left.roles, credentials, standing.certified(false), left.notices);
    }

    /** The former password is gone at once. */
    public PersonAccount reset(PasswordLink link, Notice notice) {
        return with(roles, credentials.withLink(link), standing.since(notice.at()), plus(notice));
    }

    /** Whoever had the link might have kept it for long: the account is as old as its password. */
    public PersonAccount withPasswordByLink(String encoded, Notice notice) {
        return with(roles, credentials.withPassword(encoded), standing.since(notice.at()), plus(notice));
    }

    public PersonAccount withPassword(String encoded, Notice notice) {
        return with(roles, credentials.withPassword(encoded), standing, plus(notice));
    }

    public PersonAccount noted(Notice notice) {
        return with(roles, credentials, standing, plus(notice));
    }

    /** A page has shown what there was to tell. */
    public PersonAccount told() {
        return with(
                roles,
                credentials,
                standing,
                notices.stream().map(Notice::asTold).toList());
    }

    /** The file does not have it any more. */
    public PersonAccount struck() {
        return new PersonAccount(
                person, null, org, profile, roles, credentials, standing.struck(true), null, notices, edition);
    }

    /**
     * As the file has it now: what it says otherwise than when it was read last is given and taken.
     *
     * @param now when an account is new to the file, gains a role that takes two or gets another password
     */
    public PersonAccount reseeded(String authority, Seed file, Instant now) {
        Seed before = standing.struck() ? null : seed;
        // What was struck off has lost all it had; what administrators made keeps it beside the file's.
        List<String> former = before != null ? before.roles() : standing.struck() ? roles : List.of();
        Set<String> gained = minus(file.roles(), before == null ? List.of() : former);
        Set<String> kept = minus(roles, minus(former, file.roles()));
        boolean samePassword = before != null && before.password().equals(file.password());
        boolean sameProfile = before != null && before.profile().equals(file.profile());
        boolean isNews = !samePassword || AccountRoles.takeTwo(gained);
        return new PersonAccount(
                person,
                file.username(),
                authority,
                sameProfile ? profile : file.profile(),
                union(kept, gained),
                samePassword ? credentials : credentials.withPassword(file.password()),
                standing.struck(false).since(isNews ? now : null),
                file,
                notices,
                edition);
    }

    private PersonAccount with(List<String> roles, Credentials credentials, Standing standing, List<Notice> notices) {
        return new PersonAccount(person, login, org, profile, roles, credentials, standing, seed, notices, edition);
    }

    private List<Notice> plus(Notice notice) {
        return Stream.concat(notices.stream(), Stream.of(notice)).toList();
    }

    private static Set<String> minus(Iterable<String> all, Iterable<String> without) {
        Set<String> rest = new LinkedHashSet<>();
        all.forEach(rest::add);
        without.forEach(rest::remove);
        return rest;
    }

    private static List<String> union(Iterable<String> some, Iterable<String> others) {
        Set<String> all = new LinkedHashSet<>();
        some.forEach(all::add);
        others.forEach(all::add);
        return List.copyOf(all);
    }
}
