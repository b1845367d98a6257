package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.value.Wording;

/** How the target has put its name to the answers, or why it has not. */
public sealed interface Statement {

    /** Signed by hand, kept as a picture. */
    record Signed(PngImage image) implements Statement {}

    /** Not signed: the reason, and the witness of the refusal. */
    record Refused(Wording reason, Wording witness) implements Statement {}
}
