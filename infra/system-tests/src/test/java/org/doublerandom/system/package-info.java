/** Whole journeys through the gateway, and what can only be seen with all services side by side. */
@NullMarked
package org.doublerandom.system;

import org.jspecify.annotations.NullMarked;
