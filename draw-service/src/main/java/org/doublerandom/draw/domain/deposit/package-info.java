/** What is refused of the secrets that parties leave. */
@NullMarked
package org.doublerandom.draw.domain.deposit;

import org.jspecify.annotations.NullMarked;
