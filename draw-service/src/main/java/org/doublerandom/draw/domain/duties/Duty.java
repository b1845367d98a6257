package org.doublerandom.draw.domain.duties;

/** What a person has done for a batch or its draw, and does alone. */
enum Duty {
    DRAFTER,
    APPROVER,
    RELEASER,
    DRAW_OFFICER,
    WITNESS,
    PARTY
}
