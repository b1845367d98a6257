package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;

/** Where secrets and salts come from: nobody can foresee them. */
public interface Chance {
    Secret secret();

    Salt salt();
}
