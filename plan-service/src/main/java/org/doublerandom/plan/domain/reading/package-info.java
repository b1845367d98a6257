/** Published plan tables, read and held beside the items that are known; nothing of them is kept. */
@NullMarked
package org.doublerandom.plan.domain.reading;

import org.jspecify.annotations.NullMarked;
