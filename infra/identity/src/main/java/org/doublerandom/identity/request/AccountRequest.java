package org.doublerandom.identity.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What takes two administrators, as the first one asked for it.
 *
 * <p>WAITS → APPROVED → carried out, or WAITS → REJECTED.
 *
 * @param person whose account it is about; of a new one the id that it will have
 * @param reason of a rejection
 * @param carriedOut whether the approval has had its effect
 */
public record AccountRequest(
        String id,
        String org,
        Kind kind,
        String person,
        Wanted wanted,
        By asked,
        Status status,
        @Nullable By decided,
        @Nullable String reason,
        boolean carriedOut) {

    /** What is asked for. */
    public enum Kind {
        CREATE,
        GRANT,
        RESET,
        ENABLE
    }

    public enum Status {
        WAITS,
        APPROVED,
        REJECTED
    }

    /** Which administrator, and when. */
    public record By(String person, String name, Instant at) {}

    /**
     * What the account is, or shall be.
     *
     * @param roles of a new account, or those to be granted; else those that the account has
     * @param staffKey the sealed staff number of a new account
     */
    public record Wanted(
            String username,
            String name,
            String unit,
            List<String> roles,
            @Nullable String staffKey) {
        public Wanted {
            roles = List.copyOf(roles);
        }
    }

    public static AccountRequest asked(String id, String org, Kind kind, String person, Wanted wanted, By asked) {
        return new AccountRequest(id, org, kind, person, wanted, asked, Status.WAITS, null, null, false);
    }

    /** An approval that had no effect yet may be given again. */
    public AccountRequest approved(By by) {
        requireAnother(by);
        if (status == Status.APPROVED && !carriedOut) {
            return this;
        }
        requireWaits();
        return new AccountRequest(id, org, kind, person, wanted, asked, Status.APPROVED, by, null, false);
    }

    public AccountRequest rejected(By by, String why) {
        requireAnother(by);
        requireWaits();
        return new AccountRequest(id, org, kind, person, wanted, asked, Status.REJECTED, by, why, false);
    }

    public AccountRequest asCarriedOut() {
        return new AccountRequest(id, org, kind, person, wanted, asked, status, decided, reason, true);
    }

    private void requireAnother(By by) {
        if (by.person().equals(asked.person()) || by.person().equals(person)) {
            throw new AnotherPersonMustDecide(by.person());
        }
    }

    private void requireWaits() {
        if (status != Status.WAITS) {
            throw new RequestDecided(this);
        }
    }
}
