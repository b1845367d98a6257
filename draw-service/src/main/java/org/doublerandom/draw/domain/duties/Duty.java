package org.doublerandom.draw.domain.duties;

/** What a person does for a batch, its draw or the platform, and what nobody does who does another of these. */
enum Duty {
    DRAFTER,
    APPROVER,
    RELEASER,
    DRAW_OFFICER,
    WITNESS,
    PARTY,
    SYSTEM_ADMIN,
    OPERATOR
}
