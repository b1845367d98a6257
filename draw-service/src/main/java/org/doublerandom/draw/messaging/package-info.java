/** Facts in and out, and the work that follows from what is stored; translates and delegates. */
@NullMarked
package org.doublerandom.draw.messaging;

import org.jspecify.annotations.NullMarked;
