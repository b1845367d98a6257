/** What may be chosen when a batch of a plan line is carried out: whom it may draw from, and how. */
@NullMarked
package org.doublerandom.plan.domain.bounds;

import org.jspecify.annotations.NullMarked;
