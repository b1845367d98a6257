/** Refusals as problem details (RFC 9457), in Chinese and English, each with a stable code. */
@NullMarked
package org.doublerandom.starter.problem;

import org.jspecify.annotations.NullMarked;
