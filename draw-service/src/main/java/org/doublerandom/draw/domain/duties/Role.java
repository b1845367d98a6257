package org.doublerandom.draw.domain.duties;

/** What a person may do in this service, provided that no other duty of his excludes it. */
public enum Role {
    DRAW_OFFICER,
    APPROVER,
    WITNESS,
    PARTY,
    AUDITOR
}
