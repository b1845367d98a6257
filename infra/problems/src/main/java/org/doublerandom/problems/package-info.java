/** Refusals as problem details (RFC 9457), each with a stable code, in the language that is asked for. */
@NullMarked
package org.doublerandom.problems;

import org.jspecify.annotations.NullMarked;
