package org.doublerandom.draw.domain.deposit;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever brings a secret that no seal gives back brings the one that was left: it opens the commitment or makes the seal anew. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/secret")
public final class SecretIsAnother extends Refused {
    public SecretIsAnother(String name) {
        super(name);
    }
}
