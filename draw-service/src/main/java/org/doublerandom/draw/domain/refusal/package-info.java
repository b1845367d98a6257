/** What a draw refuses in which state, and draws that are not there; depends on frame, protocol and voiding. */
@NullMarked
package org.doublerandom.draw.domain.refusal;

import org.jspecify.annotations.NullMarked;
