/** Facts in and out; translates and delegates. */
@NullMarked
package org.doublerandom.plan.messaging;

import org.jspecify.annotations.NullMarked;
