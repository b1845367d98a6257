/** Carries stored facts to the broker, in order per stream, and removes what the broker acknowledged. */
@NullMarked
package org.doublerandom.facts.outbox;

import org.jspecify.annotations.NullMarked;
