/** Official calendars and the count of working days; plain Java, so that a service's domain may import it. */
@NullMarked
package org.doublerandom.workingdays;

import org.jspecify.annotations.NullMarked;
