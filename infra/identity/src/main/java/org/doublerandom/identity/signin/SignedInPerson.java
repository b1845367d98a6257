package org.doublerandom.identity.signin;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.doublerandom.identity.tokens.Digest;
import org.doublerandom.identity.tokens.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person as the protocol knows him: by his id, not by the name that he typed.
 *
 * @param account without its password
 * @param password digest of how it is kept, by which it is seen to be another one later
 * @param session opaque id of this one sign-in
 */
public record SignedInPerson(Account account, String password, String session) implements UserDetails, SignedIn {
    static SignedInPerson now(Account account) {
        return new SignedInPerson(
                account.withoutPassword(),
                Digest.of(account.password()),
                UUID.randomUUID().toString());
    }

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
