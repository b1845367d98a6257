package org.doublerandom.identity.administration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.account.RoleBeyondUnitAdmin;
import org.doublerandom.identity.account.UnitBeyondAdministrator;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.request.RequestUnknown;
import org.doublerandom.values.Unit;

/**
 * Who deals with accounts: those of the own authority, and with a unit those there and below only.
 *
 * @param unit how far, as the table of rights says
 * @param system of the whole installation's roles; else an administrator of a unit, for ordinary ones
 */
public record Administrator(String person, String name, String org, Unit unit, boolean system) {

    /** @throws AccountUnknown if it is none of his to see */
    PersonAccount seen(PersonAccount account) {
        if (!account.org().equals(org) || !account.profile().isIn(unit)) {
            throw new AccountUnknown(account.person());
        }
        return account;
    }

    /** @throws RequestUnknown if it is none of his to see */
    AccountRequest seen(AccountRequest request) {
        Profile about = new Profile(request.wanted().name(), request.wanted().unit());
        if (!request.org().equals(org) || !about.isIn(unit)) {
            throw new RequestUnknown(request.id());
        }
        return request;
    }

    /** @throws RoleBeyondUnitAdmin if some of the roles are not for an administrator of a unit */
    void requireDealsWith(Collection<String> roles) {
        if (!system && !AccountRoles.areOfAUnit(roles)) {
            throw new RoleBeyondUnitAdmin(roles);
        }
    }

    /** @throws UnitBeyondAdministrator if a person there would be out of his sight */
    void requireActsIn(Profile profile) {
        if (!profile.isIn(unit)) {
            throw new UnitBeyondAdministrator(profile.unit());
        }
    }

    AccountRequest.By at(Instant now) {
        return new AccountRequest.By(person, name, now);
    }

    List<String> names() {
        return List.of(name);
    }
}
