package org.doublerandom.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person as the protocol knows him: by his id, not by the name that he typed.
 *
 * @param session opaque id of this one sign-in
 */
record SignedInPerson(Account account, String session) implements UserDetails {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getUsername() {
        return account.person();
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
