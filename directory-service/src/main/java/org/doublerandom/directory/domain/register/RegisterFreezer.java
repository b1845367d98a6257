package org.doublerandom.directory.domain.register;

import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.FileFreezer;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.values.Suite;

/** Takes the targets of an authority one by one, in the order of their ids, and keeps what the register says of them tonight. */
public final class RegisterFreezer {
    private final TagMapping mapping;
    private final NightSecret secret;
    private final FileFreezer lines;

    public RegisterFreezer(TagMapping mapping, NightSecret secret, Chunks chunks) {
        this.mapping = mapping;
        this.secret = secret;
        // The register of a night is no file of a draw, and none knows yet in which suite one will follow.
        this.lines = new FileFreezer(Suite.SHA256, chunks);
    }

    /** @param creditClass the newest that it has */
    public void add(Target target, CreditClass creditClass) {
        lines.add(RegisterLine.of(target, mapping, secret.saltOf(target.id()), creditClass)
                .text());
    }

    public FrozenFile freeze() {
        return lines.freeze();
    }
}
