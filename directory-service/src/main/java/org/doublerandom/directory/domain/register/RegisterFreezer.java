package org.doublerandom.directory.domain.register;

import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.FileFreezer;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;

/** Takes the targets of an authority one by one, in the order of their ids, and keeps what the register says of them tonight. */
public final class RegisterFreezer {
    private final TagMapping mapping;
    private final NightSecret secret;
    private final FileFreezer lines;

    public RegisterFreezer(TagMapping mapping, NightSecret secret, Chunks chunks) {
        this.mapping = mapping;
        this.secret = secret;
        this.lines = new FileFreezer(chunks);
    }

    public void add(Target target) {
        lines.add(RegisterLine.of(target, mapping, secret.saltOf(target.id())).text());
    }

    public FrozenFile freeze() {
        return lines.freeze();
    }
}
