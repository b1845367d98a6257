/** Annual plans as authorities publish them: each row in one form, whatever its layout, and everything as it is worded. */
@NullMarked
package org.doublerandom.tables.plan;

import org.jspecify.annotations.NullMarked;
