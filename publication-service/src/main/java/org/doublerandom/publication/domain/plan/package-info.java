/** The public part of what was decided before a draw: plans, schemes, items and the base of the coverage figure. */
@NullMarked
package org.doublerandom.publication.domain.plan;

import org.jspecify.annotations.NullMarked;
