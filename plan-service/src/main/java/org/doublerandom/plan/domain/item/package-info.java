/** The published inspection items that plans may use. */
@NullMarked
package org.doublerandom.plan.domain.item;

import org.jspecify.annotations.NullMarked;
