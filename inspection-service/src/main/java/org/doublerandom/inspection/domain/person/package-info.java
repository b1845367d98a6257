/** Who acts: persons with their roles, units and authorities. */
@NullMarked
package org.doublerandom.inspection.domain.person;

import org.jspecify.annotations.NullMarked;
