/** What the draw has fixed for an inspection: target, team, items and window. */
@NullMarked
package org.doublerandom.inspection.domain.assignment;

import org.jspecify.annotations.NullMarked;
